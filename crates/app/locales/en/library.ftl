library-intro = Ready pieces of work, to take as they are or to make your own. A client sees one only when you propose it.
library-search = Search the library
library-search-button = Search
library-placeholder = worry, urges, loss…
library-kind = Kind
library-school = School
library-purpose = Purpose
library-all = All
library-favourites = Favourites
library-favourite = Favourite
# $title (String) - title of an activity
library-star = Favourite: { $title }
# $found (Number) - how many are shown
# $all (Number) - how many there are
library-found = { $found } of { $all }
library-nothing = Nothing fits
library-nothing-text = Try another word, or one filter less.
library-nothing-liked = Favourites are the ones whose star you have pressed. Look among all of them.
library-show-all = Show all
library-ours = our version
# $count (Number) - about how many minutes one entry takes
library-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}

library-client-reads = What the client reads
library-colleagues-read = What colleagues read
# $part (String) - title, summary, why, how or smallest
library-part = { $part ->
    [title] Title
    [summary] In one sentence
    [why] Why
    [smallest] The smallest version that counts
   *[how] How
}
library-asked = What is asked
library-asks-nothing = Nothing. A tap says that it happened.
# $number (Number) - 1 is the first step
# $name (String) - what the step is called
library-step = Step { $number }: { $name }
library-required = Cannot be left open.
# $field (String) - an earlier question
# $answer (String) - its answer
library-only-if = Asked only when the answer to “{ $field }” is “{ $answer }”.
# $field (String) - an earlier question
# $least (String) - a number
library-only-from = Asked only when the answer to “{ $field }” is { $least } or more.
# $low (String) - what 0 means
# $most (Number) - 10 or 100
# $high (String) - what the highest number means
library-ends = 0 is “{ $low }”, { $most } is “{ $high }”.
# $number (String) - a number
library-at-least = At least { $number }.
# $number (String) - a number
library-at-most = At most { $number }.
# $unit (String) - what is counted or measured
library-unit = Unit: { $unit }.
# $kind (String) - a kind of field as in activity files
field-kind = { $kind ->
    [short-text] one line
    [number] number
    [count] how many times
    [rating-10] 0 to 10
    [rating-100] 0 to 100
    [choice] one of several
    [several] any of several
    [yes-no] yes or no
    [time] time of day
    [date] date
    [duration] hours and minutes
    [people] people
    [places] places
    [emotions] feelings
   *[long-text] text
}

library-guide = While writing
# $minutes (Number) - length of the timer
library-timer = { $minutes ->
    [one] A quiet timer of 1 minute, for those who want one.
   *[other] A quiet timer of { $minutes } minutes, for those who want one.
}
# $count (Number) - on how many occasions
library-visits = { $count ->
    [one] Written in one go.
   *[other] Written on about { $count } occasions.
}
library-prompts = To begin with
library-purpose-by-phase = What it is for
library-rhythm = How often
library-rhythm-help = A suggestion. The two of you decide.
library-cautions = When to be careful
library-evidence = What it rests on
library-evidence-none = No study is named here.
library-problems = Found under

library-make-own = Make our own version
library-make-own-text = What is in the library stays as it is. Your version stands beside it, for everybody who works here. It is no place for anything about one client.
library-change = Change our version
library-change-text = For everybody who works here. What has already been agreed with clients stays as it was agreed.
# $language (String) - name of a language
library-in-language = It is in this language: { $language }.
library-title-help = Neutral, without a diagnosis: it stands on the client’s phone.
library-smallest-help = For days on which hardly anything is possible.
library-summary-help = For the list in the library.
library-cautions-help = One per line.
library-asked-help = Put it in your own words; what each question is about stays the same. One without a tick is not asked.
# $number (Number) - 1 is the first question
# $kind (String) - what kind of answer it takes
library-question = Question { $number }: { $kind }
# $number (Number) - 1 is the first question
# $kind (String) - what kind of answer it takes
# $step (Number) - from which step on it is asked
library-question-step = Question { $number }: { $kind }, from step { $step } on
library-ask = Ask this
# $part (String) - title, summary, why, how or smallest
library-missing = { $part ->
    [title] Write a title
    [summary] Say in one sentence what it is
    [why] Say why one would do it
    [smallest] Say what the smallest version is
   *[how] Say how it is done
}
# $most (Number) - the most there can be
library-cautions-many = There can be at most { $most } lines here. Join some, or leave some out
# $most (Number) - the most characters
library-caution-long = A line here can have at most { $most } characters
# $most (Number) - the most characters
library-question-missing = Word the question in at most { $most } characters, or take its tick away
library-none-asked = Leave at least one question in
library-text-needed = A piece of writing needs its text: leave a question in that takes one
library-kept = Kept. You find it in the library.
# $when (String) - day and time in words
library-changed = Last changed: { $when }.
# $title (String) - title of an activity
library-from = Made from “{ $title }”
library-remove = Remove our version
library-remove-text = It leaves the library for everybody who works here. What has been agreed with clients stays as it is. This cannot be undone.
library-remove-button = Remove it for good
library-removed = Your version has been removed.
