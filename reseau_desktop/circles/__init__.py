"""The picture of the network: layout, painter, view."""
