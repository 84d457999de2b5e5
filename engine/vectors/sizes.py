"""How long an embedding is; apart from `stored`, so that who only names the number need not import numpy."""

EMBEDDING_SIZE = 128
"""The paper's, and that of all bundled networks (FaceNet, section 5.3 compares 64 to 512)."""
AVERAGED_SHARE = 0.7
"""So much of the threshold for faces as they are holds for averaged ones, where a network's manifest has no own."""
