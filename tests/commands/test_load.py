"""The load, and the cheapest change that brings it under the time one gives."""

import json


def test_the_cheapest_change_is_told_where_more_is_promised_than_there_is_time_for(run, tmp_path) -> None:
    network = tmp_path / "network.json"
    run("demo")
    assert json.loads(run("insight", "load", "--json")[1])["cheapest"] is None
    run("export", network)
    content = json.loads(network.read_text())
    content["settings"]["weekly_minutes"] = 85  # 8.5 contacts a week; 9.2 are promised
    network.write_text(json.dumps(content))
    for path in (tmp_path / "network").iterdir():
        if path.is_file():
            path.unlink()
    run("import", network)
    found = json.loads(run("insight", "load", "--json")[1])
    change = found["cheapest"]
    assert found["over"]
    assert (change["kind"], change["layer"]) == ("lengthen", "wide")
    assert change["load"] <= 8.5 < found["per_week"]
