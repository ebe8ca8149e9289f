# $much (String) - not-at-all, a-little, half, most or as-agreed
how-much-words = { $much ->
    [not-at-all] none
    [a-little] a little
    [half] half
    [most] most
   *[as-agreed] as agreed
}
# $decision (String) - repeat, step-up, step-down, adapt, generalise, rest or finish
decision-name = { $decision ->
    [repeat] Again
    [step-up] Next step
    [step-down] Smaller
    [adapt] Change
    [generalise] New context
    [rest] Rest
   *[finish] Finish
}
# $response (String) - a way to work on what gets in the way
response-words = { $response ->
    [shrink] make it smaller
    [clarify] make it clearer
    [talk-about-why] talk about why
    [move] another time or place
    [remind] a reminder
    [test-the-doubt] put the doubt to the test
    [change] change it
    [privacy] more privacy
   *[drop] let it go
}
# $count (Number) - how often; stands inside and at the end of sentences
review-times = { $count ->
    [1] once
    [2] twice
    [3] three times
    [4] four times
    [5] five times
    [6] six times
    [7] seven times
    [8] eight times
    [9] nine times
    [10] ten times
    [11] eleven times
    [12] twelve times
   *[other] { $count } times
}

review-finding-idle = Agreed, and nothing to look at yet
review-finding-none = Nothing to read since last time
review-finding-not-right = It was not the right thing
# $times (String) - how often, in words
review-finding-waited = It had to wait { $times }
# $name (String) - name of the client
# $times (String) - how often, in words
review-finding-partly = { $name } did part of it { $times }
# $name (String) - name of the client
# $times (String) - how often, in words
review-finding-noted = { $name } noted it { $times }
# $name (String) - name of the client
# $times (String) - how often, in words
review-finding-done = { $name } did it { $times }
# $name (String) - name of the client
# $done (String) - how often, in words
# $partly (String) - how often only a part, in words
review-finding-both = { $name } did it { $done }, and part of it { $partly }
# $times (String) - how often, in words
review-my-finding-partly = You did part of it { $times }
# $times (String) - how often, in words
review-my-finding-noted = You noted it { $times }
# $times (String) - how often, in words
review-my-finding-done = You did it { $times }
# $done (String) - how often, in words
# $partly (String) - how often only a part, in words
review-my-finding-both = You did it { $done }, and part of it { $partly }
# $day (String) - the day in words
review-since = Last looked at on { $day }.
# $day (String) - the day in words
review-since-agreed = Agreed on { $day }; not looked at before.
# $part (String) - morning, midday, evening or night
review-mostly = { $part ->
    [morning] Mostly in the morning.
    [midday] Mostly around midday.
    [evening] Mostly in the evening.
   *[night] Mostly at night.
}
# $count (Number) - how many were written later
review-late = { $count ->
    [one] One was written later.
   *[other] { $count } were written later.
}

# $name (String) - name of the client
review-note-asked = { $name } asked something
# $name (String) - name of the client
review-asked = { $name } asks
review-note-asked-you = your therapist asked something
review-asked-you = Your therapist asks
review-note-you-asked = your question is open
review-note-change = a change is being talked about
# $count (Number) - how many entries
review-note-entries = { $count ->
    [0] nothing to read
    [one] one entry
   *[other] { $count } entries
}
# $outcome (String) - partly, not this time …
# $times (String) - how often, in words
review-note-outcome = { $outcome }: { $times }

review-hint-up = Twice in a row it went as agreed and was useful, and you were sure of it. A next step may fit.
review-hint-down = Twice in a row half of it or less. Something smaller may fit; first ask what got in the way.
# $difficulty (Number) - 8 to 10
review-hint-hard = It was expected to be { $difficulty } of 10 hard. Something smaller may fit.
# $barrier (String) - what got in the way
# $ways (String) - ways to work on it
review-hint-same = Three times in a row the same thing got in the way: “{ $barrier }”. Worth trying: { $ways }.
review-hint-rule = A rule of thumb; the two of you decide.
review-suggested = worth a thought
review-steps-free = Another step needs no new agreement.

review-bar = This session
# $time (String) - a time of day
review-began = began at { $time }
review-phase-now = now
review-look = To look at together
review-idle = Agreed, nothing to look at yet
review-then = And then
review-end = At the end
review-seen = looked at
review-left-over = not looked at last time
# $name (String) - name of the client
review-topics = What { $name } wants to talk about
# $count (Number) - how many things
review-topics-count = { $count ->
    [one] one thing
   *[other] { $count } things
}
review-topics-help = What is brought along comes first. Then what was agreed.
review-on = On to what was agreed
review-terms = The whole agreement
review-in-the-way = What got in the way
# $barrier (String) - what got in the way
# $times (String) - how often, in words
review-hindrance = { $barrier }: { $times }
# $ways (String) - ways to work on it, with commas
review-ways = Worth trying together: { $ways }
# $day (String) - the day in words
review-earlier = Last time, { $day }
review-decided = Decided
review-entries = What was written
# $count (Number) - how many, all of them folded
review-the-entries = { $count ->
    [one] The one entry
    [2] The two entries
    [3] The three entries
    [4] The four entries
    [5] The five entries
    [6] The six entries
    [7] The seven entries
    [8] The eight entries
    [9] The nine entries
    [10] The ten entries
    [11] The eleven entries
    [12] The twelve entries
   *[other] The { $count } entries
}
# $count (Number) - how many more
review-more = { $count ->
    [one] One older one
   *[other] { $count } older ones
}
review-all = All entries

review-to-take = On to what next
review-take = What the two of you say about it
review-how-much = How much of it?
review-how-well = How well did it go?
review-well-low = 0 not
review-well-high = 4 very
review-useful = How useful was it?
review-useful-low = 0 not
review-useful-high = 4 very
# $number (Number) - 0 to 4
review-of-four = { $number } of 4
# $name (String) - who says it
# $words (String) - what was chosen
review-other-says = { $name } says: { $words }
# $name (String) - who says it
# $words (String) - what was chosen
review-side = { $name }: { $words }
review-learned = What we take from it
review-barrier = Did something get in the way?
review-barrier-which = What was it?
review-barrier-none = Nothing, or not said
review-way-words = In your own words
review-decide = What next?
review-rest-waits = A change of this agreement is still being talked about. Answer that first; then it can rest
review-shape = Open the next proposal
review-save = Keep it and go on
# $name (String) - name of the client
review-save-help = Next step, smaller, change and new context open the agreement, filled in. Nothing starts before { $name }’s yes.
review-kept = Kept. On to the next.

review-said = What was said
review-left = Not looked at yet
review-left-text = What stays open comes first next time.
# $count (Number) - how many were not looked at
review-left-count = { $count ->
    [one] One thing has not been looked at. It comes first next time.
   *[other] { $count } things have not been looked at. They come first next time.
}
review-plan = Plan or move sessions
review-end-save = End the session
review-is-over = This session has ended. You can still add to what was said.
review-ended = The session has ended.
# $count (Number) - how many were not looked at
review-ended-left = { $count ->
    [one] The session has ended. One thing was not looked at; it comes first next time.
   *[other] The session has ended. { $count } things were not looked at; they come first next time.
}
review-nothing = Nothing agreed yet
# $name (String) - name of the client
review-nothing-text = Choose something and propose it, or leave it at talking. Nothing starts without { $name }’s yes.

review-mine = How it went
review-mine-text = Say how each one went, in a few taps. Your therapist sees it beside their own view.
review-nothing-mine = So there is nothing to look at. You can note what you want to talk about.
review-seen-mine = said
review-mark-other = your therapist
review-shared-help = Both of you see this and can change it.
# $decision (String) - name of what was decided
review-decided-is = Decided together: { $decision }
review-not-open = You can say how it went from one hour before you meet.
review-agreed-fold = What we agreed
review-private = What you marked as private is not here.
review-topics-change = Change the list

handout = What we agreed
handout-link = Page to take home
handout-text = What is agreed, on one page to print; a code on it opens it on the phone.
handout-open = Open the page
handout-print = Print
handout-back = Back
# $when (String) - day and time in words
handout-next = We see each other again: { $when }
handout-qr = Open it on your phone
handout-none = Nothing is agreed at the moment.
handout-notes = What I noticed
handout-coping = What may get in the way, and what then
handout-steps = The next steps
handout-lines = Lines to write on
handout-foot = Not doing it is information too. Bring the page along either way.
# $number (String) - the emergency number where the client is
handout-danger = Nobody reads what you write the moment you write it. In danger now: { $number }

# $time (String) - minutes and seconds
review-first-minutes = { $time } of the first ten minutes
# $time (String) - minutes
review-minutes = { $time } minutes in

review-sent = Sent. What stands stays in force until the other side says yes.

review-noted = What close persons noted
review-noted-text = Beside what the client says, never in place of it. Two people see two things.
# $count (Number) - how many
review-noted-count = { $count ->
    [one] one note
   *[other] { $count } notes
}
