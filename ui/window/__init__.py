"""The window: app, screens, presenters, widgets."""
