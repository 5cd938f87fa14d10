"""One page or dialog each; a page asks, shows and passes the wish on."""
