ladder-title = Steps
ladder-text-intro = You make these together. Either of you can add a step, word it anew or move it. Any order will do.
ladder-none = No step yet
ladder-none-text = Begin with one that would be a little uncomfortable and still possible.
ladder-text = The step
ladder-text-missing = Say what the step is
ladder-rated-distress = How uncomfortable do you expect it to be, 0 to 100?
ladder-rated-difficulty = How hard do you expect it to be, 0 to 100?
ladder-rated-wrong = Write a whole number from 0 to 100
ladder-context = Where, when, with whom
ladder-drop = What to leave out this time
ladder-drop-help = Something you usually do to feel safe.
# $rated (Number) - 0 to 100
ladder-tag-distress = expected { $rated } of 100
# $rated (Number) - 0 to 100
ladder-tag-difficulty = hard: { $rated } of 100
# $drop (String) - what is left out, in own words
ladder-without = Without: { $drop }
ladder-newest = The newest try
# $count (Number) - how many besides the newest
ladder-earlier = { $count ->
    [one] One earlier try
   *[other] { $count } earlier tries
}
ladder-onward = next
ladder-here = go on here
# $before (String) - how likely it seemed before, 0 to 100
# $after (String) - how likely it seems now, 0 to 100
ladder-change = Likely: { $before } → { $after }
# $before (String) - how likely it seemed before, 0 to 100
ladder-expected = Likely before: { $before }
# $first (String) - 0 to 100
# $highest (String) - 0 to 100
# $last (String) - 0 to 100
ladder-distress = discomfort { $first }, at most { $highest }, { $last } at the end
# $before (String) - 0 to 100
# $after (String) - 0 to 100
ladder-same = It seemed { $before } likely before and { $after } after. There may be more to find out on this same step.
# $before (String) - 0 to 100
# $after (String) - 0 to 100
ladder-elsewhere = The surprise is getting smaller ({ $before } before, { $after } after). The same step in another place or with other people may show something new.
# $before (String) - 0 to 100
ladder-next = It hardly seems likely any more ({ $before } of 100), and what was learned is written down. Another step may be worth trying.
# $looked (String) - how hard it looked before, 0 to 100
# $was (String) - how hard it was, 0 to 100
ladder-hard = Looked { $looked } hard, was { $was }
# $looked (String) - how hard it looked before, 0 to 100
ladder-looked = Looked { $looked } hard
# $times (Number) - two or more
ladder-smaller = { $times ->
    [2] Twice in a row this step was left or done in part. First ask what got in the way; half of it, another hour or another place may fit.
   *[other] { $times } times in a row this step was left or done in part. First ask what got in the way; half of it, another hour or another place may fit.
}
# $looked (String) - 0 to 100
# $was (String) - 0 to 100
ladder-harder = It was done, and it was harder than it looked ({ $looked } before, { $was } in the end). The same step again, or half of it, may come before anything bigger.
# $looked (String) - 0 to 100
# $was (String) - 0 to 100
ladder-easier = It was easier than it looked ({ $looked } before, { $was } in the end). Doing it again would show whether that holds.
# $times (Number) - two or more
# $looked (String) - 0 to 100
# $was (String) - 0 to 100
ladder-managed = { $times ->
    [2] Done twice in a row, and not much harder than it looked ({ $looked } before, { $was } in the end). Another step may be worth trying.
   *[other] Done { $times } times in a row, and not much harder than it looked ({ $looked } before, { $was } in the end). Another step may be worth trying.
}
# $times (Number) - two or more
ladder-done = { $times ->
    [2] Done twice in a row. Another step may be worth trying.
   *[other] Done { $times } times in a row. Another step may be worth trying.
}
# $side (String) - client or therapist
ladder-other = { $side ->
    [client] the client
   *[therapist] your therapist
}
# $who (String) - you, the client or your therapist
ladder-by = Worded by { $who }
ladder-try = Try this step
ladder-try-again = Try it again
# $text (String) - the step, in own words
ladder-try-this = Try: { $text }
ladder-reword = Change this step
ladder-later = Move it further down
ladder-sooner = Move it further up
ladder-away = Take it away
ladder-bring-back = Bring it back
ladder-add = Add a step
ladder-add-button = Add this step
ladder-ideas = Some ideas
ladder-added = Added.
ladder-worded = Changed. What was tried before keeps its words.
ladder-moved = Moved.
ladder-away-done = Taken away. The tries on it stay.
ladder-back-done = It is back.
# $most (Number) - as many as fit
ladder-too-many = A ladder holds at most { $most } steps
# $count (Number) - how many tries, many
ladder-all = All { $count } tries
