"""The pages of the window: each in a folder with its model, its delegate and its dialogs."""
