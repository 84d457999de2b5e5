"""Where things stand, and what gives way where there is too little room."""
