"""Fields that names and dates are typed into."""
