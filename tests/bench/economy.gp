# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Columns of build/economy.dat: organisations, edits, way, calls, 409s, 429s, lost updates, rows for a person, seconds.
set terminal svg size 960,360 font "DejaVu Sans,11" background "#ffffff"
set output "docs/economy.svg"
set multiplot layout 1,3
set grid y lc rgb "#dcdfe5"
set border 3 lc rgb "#667085"
set tics nomirror
set xlabel "planners’ edits of each schedule, % a minute"
set xtics ("0" 0, "1" 1, "10" 2, "30" 3)
set xrange [-0.2:3.2]
place(rate) = rate == 0 ? 0 : rate == 1 ? 1 : rate == 10 ? 2 : 3
of(way, column) = sprintf("< awk '$1 == 1 && $3 == \"%s\" {print $2, $%d}' build/economy.dat", way, column)
array ways[4] = ["a", "b", "c", "d"]
array titles[4] = ["10 workers, 2ⁿ s after a 409", "paced, 1 s after a 409", "200 unpaced", "Rosterbridge"]
array colours[4] = ["#b3540a", "#6b7280", "#b42318", "#2457c5"]
set logscale y
set title "calls"
set key at graph 0.04, 0.50 left top Left reverse samplen 2 font ",9.5"
set yrange [30:20000]
plot for [i=1:4] of(ways[i], 4) using (place($1)):2 with linespoints lw 2 pt (i + 3) lc rgb colours[i] title titles[i]
set title "seconds until all is written"
set key off
set yrange [0.5:5000]
plot for [i=1:4] of(ways[i], 9) using (place($1)):2 with linespoints lw 2 pt (i + 3) lc rgb colours[i] title titles[i]
unset logscale y
set title "lost updates"
set yrange [-2:*]
plot for [i=1:4] of(ways[i], 7) using (place($1)):2 with linespoints lw 2 pt (i + 3) lc rgb colours[i] title titles[i]
