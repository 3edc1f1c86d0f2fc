"""Is this a person, a group, a thing or a logo? Looks at a picture on this machine, and never at who it is."""
