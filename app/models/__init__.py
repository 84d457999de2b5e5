"""What lists show: models that hold ids and read rows as they are needed."""
