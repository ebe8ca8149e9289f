seen = Who sees what
seen-agreed = What can be read
seen-agreed-text = As you agreed it. You can change it in each agreement, and for each entry by itself.
seen-agreed-none = Nothing is agreed yet
seen-private = What is private is read by nobody here. It does not even show that it exists.
seen-readings = Who has read
seen-readings-text = Whenever somebody else opens something of yours, it is noted here.
seen-readings-none = Nobody has read anything yet
seen-somebody = Somebody who works here
seen-older = Older
# $what (String) - agreement, entries, topics, review, observed or handover
# $items (Number) - how many
# $title (String) - name of the agreement; it may be empty
seen-detail = { $what ->
    [entries] { $items ->
        [one] One entry: { $title }
       *[other] { $items } entries: { $title }
    }
    [observed] { $items ->
        [one] One note by someone close
       *[other] { $items } notes by someone close
    }
    [handover] From here on this person reads what you share
    [topics] What you want to talk about
    [review] Review: { $title }
   *[agreement] Agreement: { $title }
}
# $what (String) - agreement, entries, topics, review, observed or handover; goes on after “name, day:”
# $items (Number) - how many agreements or reviews
seen-words = { $what ->
    [entries] read entries
    [observed] read what someone close wrote
    [handover] took over from your therapist
    [topics] read what you want to talk about
    [review] { $items ->
        [one] opened one review
       *[other] opened { $items } reviews
    }
   *[agreement] { $items ->
        [one] read one agreement
       *[other] read { $items } agreements
    }
}
# $who (String) - who read
# $day (String) - the day in words
# $words (String) - what was read, as a list
seen-line = { $who }, { $day }: { $words }
