"""All exchanges: what happened with everybody, or with the people of an organisation, as one stream."""
