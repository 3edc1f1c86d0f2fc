"""Charts as SVG text: sharp at every size, without a library, legible without colour, with their figures as words."""
