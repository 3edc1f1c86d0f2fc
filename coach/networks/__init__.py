"""What each network allows and how it counts; the figures stand in resources/networks."""
