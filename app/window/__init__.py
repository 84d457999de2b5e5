"""The main window: layout, navigation, menu."""
