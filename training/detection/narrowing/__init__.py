"""CenterFace with fewer channels: its network as a module, its whole self as teacher, its scores calibrated."""
