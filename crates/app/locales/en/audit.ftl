seen = Who sees what
seen-agreed = What can be read
seen-agreed-text = As you agreed it. You can change it in each agreement, and for each entry by itself.
seen-agreed-none = Nothing is agreed yet
seen-private = What is private is read by nobody here. It does not even show that it exists.
seen-readings = Who has read
seen-readings-text = Whenever somebody else opens something of yours, it is noted here.
seen-readings-none = Nobody has read anything yet
seen-somebody = Somebody who works here
# $what (String) - agreement, entries, topics or review; goes on after a name
# $items (Number) - how many
# $title (String) - name of the agreement; it may be empty
seen-words = { $what ->
    [entries] { $items ->
        [one] read one entry: { $title }
       *[other] read { $items } entries: { $title }
    }
    [topics] read what you want to talk about
    [review] opened the review: { $title }
   *[agreement] read the agreement: { $title }
}
