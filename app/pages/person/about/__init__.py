"""What is known of a person, written down beside their faces."""
