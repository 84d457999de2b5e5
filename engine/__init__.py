"""Everything Kith does without a screen: photo files in, people out. Never imports Qt."""
