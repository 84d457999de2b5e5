"""From the user's corrections to an adapter or a tuned network, judged before it is used."""
