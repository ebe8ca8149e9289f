language-name = English
skip = Skip to the page
nav = Main
nav-today = Today
nav-agreed = Agreed
nav-notice = I notice
nav-more = More
nav-clients = Clients
nav-library = Library
nav-card = My card
nav-card-short = Card
nav-hide = Hide this page
nav-hide-short = Hide

# $weekday (String) - name of the weekday
# $day (Number) - day of the month
# $month (String) - name of the month
date-long = { $weekday } { $day } { $month }
# $weekday (String) - name of the weekday
# $day (Number) - day of the month
# $month (String) - name of the month
# $year (String) - the year
date-long-year = { $weekday } { $day } { $month } { $year }
# $day (String) - a day in words
# $time (String) - a time of day
day-and-time = { $day }, { $time }
today-word = today
yesterday-word = yesterday
tomorrow-word = tomorrow
# $most (String) - all but the last, with commas
# $last (String) - the last
list-and = { $most } and { $last }
# $day (Number) - 1 is Monday
weekday-name = { NUMBER($day) ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# $day (Number) - 1 is Monday
weekday-initial = { NUMBER($day) ->
    [1] M
    [2] T
    [3] W
    [4] T
    [5] F
    [6] S
   *[7] S
}
# $month (Number) - 1 is January
month-name = { NUMBER($month) ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# $count (Number) - how many fields need another look
errors-title = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}
choose-one = Choose one of these
no-answer = No answer
save = Save
cancel = Back without saving
held-out = You are signed out, so nothing more can be kept just now. What you have written is still on this page: leave it open, sign in in a new tab, then come back and go on here.
held-sign-in = Sign in in a new tab
held-off = There is no connection just now, so nothing was sent. What you have written is still on this page: leave it open, and press once more in a moment.
undo = Undo
if-you-like = (if you like)

refused-missing = There is nothing here
refused-missing-text = The page may have moved, or it is not one of yours. Nothing is lost.
refused-stale = Something changed in the meantime
refused-stale-text = The other person, or another of your devices, was a moment faster. Look at how it stands now and decide again. What you wrote is still in your browser if you go back.
refused-unreadable = That could not be read
refused-unreadable-text = What was sent did not arrive whole. Go back and send it again; what you wrote is still in the form.
refused-foreign = That did not come from one of our pages
refused-foreign-text = So nothing was changed. If you sent it from here, go back, open the page anew and send it again.
refused-slow = That took too long
refused-slow-text = It may have arrived all the same. Look at how it stands; if it is not there, go back and send it again.
refused-later = Let us wait a little
# $minutes (Number) - how long to wait
refused-later-text = { $minutes ->
    [one] There were many tries in a short time. Please try again in about a minute.
   *[other] There were many tries in a short time. Please try again in about { $minutes } minutes.
}
refused-broken = Something broke on our side
refused-broken-text = It is not your doing. Go back and try again; if it stays, tell whoever runs this the number below.
# $incident (String) - number of the incident in the log
refused-incident = Number { $incident }
refused-home = To the start
