import pytest

from reseau_desktop.network.titles import Role, Seniority, role, seniority


@pytest.mark.parametrize(
    ("title", "step"),
    [
        ("Assistante de direction", 1),
        ("Assistant to the CEO", 1),
        ("Stagiaire", 1),
        ("Student", 1),
        ("Graphic designer", 2),
        ("Ingénieure", 2),
        ("HR Business Partner", 2),
        ("Product owner", 2),
        ("Assistant professor", 2),
        ("Project manager", 3),
        ("Responsable marketing", 3),
        ("Chef de projet", 3),
        ("Tech lead", 3),
        ("Head of operations", 4),
        ("Directrice artistique", 4),
        ("Vice President, Sales", 4),
        ("Directeur général", 5),
        ("Co-founder & designer", 5),
        ("Fondatrice", 5),
        ("Associée", 5),
        ("Chief of staff", 5),
        ("CTO", 5),
        ("Présidente", 5),
        ("", None),
        ("Retraitée", None),
    ],
)
def test_seniority_of_a_title(title: str, step: int | None) -> None:
    assert seniority(title) == (None if step is None else Seniority(step))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Creative director", Role.DIRECTOR),
        ("Responsable produit", Role.MANAGER),
        ("Chargée de recrutement", Role.RECRUITER),
        ("Founder", Role.FOUNDER),
        ("En recherche d’emploi", Role.CANDIDATE),
        ("Développeuse indépendante", Role.INDEPENDENT),
        ("Research scientist", Role.RESEARCHER),
        ("Directrice de recherche", Role.RESEARCHER),
        ("Architect", None),
        ("", None),
    ],
)
def test_role_of_a_title(title: str, expected: Role | None) -> None:
    assert role(title) is expected
