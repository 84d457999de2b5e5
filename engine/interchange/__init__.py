"""Names that travel: what other programs wrote about people in photos, and what Kith writes for them."""
