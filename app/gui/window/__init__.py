"""The window itself: menus, the open project, the welcome page, banner, status line and reports."""
