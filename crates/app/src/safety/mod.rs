//! One tap from every client page: the card for hard moments, with what its owner has written on it, and a blank page
//! of notes to hide behind.

mod own;
mod store;

use crate::{
    access::{self, Person, Role},
    kit::{
        Desk, Enter, Nav, Refusal, Reply, Say, Shared, Shell,
        desk::{Asked, Guest},
    },
};
use askama::Template;
use axum::{Router, http::header::ACCEPT_LANGUAGE, routing::get};
use domain::{card::Card, lang::Lang};
use jiff::{civil::Date, tz::TimeZone};

pub use own::{is_filled, keep};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/card", get(card))
        .route("/card/mine", get(own::show).post(own::post))
        .route("/notes", get(notes))
}

/// The emergency number of most places, and what mobile phones understand nearly everywhere.
const ANYWHERE: &str = "112";

/// Where 911 is the number, by the names of time zones that name no country.
const CALLS_911: &str = "New_York Detroit Kentucky Indiana Chicago Menominee North_Dakota Denver Boise Phoenix \
    Los_Angeles Anchorage Juneau Sitka Metlakatla Yakutat Nome Adak Puerto_Rico St_Johns Halifax Glace_Bay Moncton \
    Goose_Bay Toronto Montreal Iqaluit Winnipeg Resolute Rankin_Inlet Regina Swift_Current Edmonton Cambridge_Bay \
    Inuvik Creston Dawson_Creek Fort_Nelson Whitehorse Dawson Vancouver";

/// The emergency number where somebody's clock is. A guess by the time zone: the card says that another may be right.
pub fn emergency_number(zone: &TimeZone) -> &'static str {
    let name = zone.iana_name().unwrap_or_default();
    match name.split_once('/') {
        Some(("Europe", "London" | "Belfast" | "Jersey" | "Guernsey" | "Isle_of_Man")) => "999",
        Some(("US" | "Canada", _)) | Some(("Pacific", "Honolulu")) => "911",
        Some(("America", city)) if CALLS_911.split(' ').any(|known| city.split('/').next() == Some(known)) => "911",
        _ => ANYWHERE,
    }
}

/// The same for somebody who is not signed in, by the country their browser's first language names.
fn number_by_language(accepted: &str) -> &'static str {
    let first = accepted.split([',', ';']).next().unwrap_or_default().trim();
    match first.rsplit_once('-').map(|(_, country)| country) {
        Some("GB") => "999",
        Some("US" | "CA") => "911",
        _ => ANYWHERE,
    }
}

/// Whoever opens the card: signed in or not, it opens, also when nothing else works.
struct Anybody {
    person: Option<Person>,
    number: &'static str,
}

impl Enter for Anybody {
    async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
        let accepted = asked.parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let guessed = number_by_language(accepted.unwrap_or_default());
        let person = Person::enter(asked).await.ok();
        Ok(Anybody { number: person.as_ref().map_or(guessed, |person| emergency_number(&person.zone)), person })
    }
    fn lang(&self) -> Option<Lang> {
        self.person.as_ref().map(|person| person.lang)
    }
    fn zone(&self) -> &TimeZone {
        static UTC: TimeZone = TimeZone::UTC;
        self.person.as_ref().map_or(&UTC, |person| &person.zone)
    }
    fn corner(&self, _: Say, _: Date) -> String {
        String::new()
    }
}

/// What stands on the card besides what stands on everybody's.
enum Mine {
    SignedOut,
    /// Somebody who works here; or what is written could not be read just now, and nothing is said about it.
    Nothing,
    Empty,
    Written(Card),
}

#[derive(Template)]
#[template(path = "safety/card.html")]
struct CardPage {
    shell: Shell,
    say: Say,
    number: &'static str,
    mine: Mine,
}

#[derive(Template)]
#[template(path = "safety/notes.html")]
struct NotesPage {
    shell: Shell,
    say: Say,
}

/// No sign-in stands before it, and nothing that fails stands in the way of what is on everybody's card.
async fn card(desk: Desk<Anybody>) -> Reply {
    let mine = match &desk.who.person {
        None => Mine::SignedOut,
        Some(person) if person.role != Role::Client => Mine::Nothing,
        Some(person) => written(&desk, person).await.unwrap_or_else(|reason| {
            tracing::error!(?reason, "the own part of a card could not be read");
            Mine::Nothing
        }),
    };
    let flash = match desk.query("done") {
        "kept" => Some(desk.say.card_kept()),
        "emptied" => Some(desk.say.card_emptied()),
        _ => None,
    };
    let shell = Shell::bare(desk.say, &desk.say.nav_card(), Nav::Solo).saying(flash);
    desk.page(&CardPage { shell, say: desk.say, number: desk.who.number, mine })
}

async fn written(desk: &Desk<Anybody>, person: &Person) -> Result<Mine, Refusal> {
    let mut tx = desk.read().await?;
    let Some(case) = access::open_all(&mut tx, person).await?.into_iter().next() else { return Ok(Mine::Nothing) };
    Ok(own::read(&mut tx, &case).await?.map_or(Mine::Empty, |(card, _)| Mine::Written(card)))
}

async fn notes(desk: Desk<Guest>) -> Reply {
    desk.page(&NotesPage { shell: Shell::bare(desk.say, &desk.say.notes(), Nav::Solo), say: desk.say })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_that_of_the_country() {
        let of = |zone: &str| emergency_number(&TimeZone::get(zone).unwrap());
        assert_eq!((of("Europe/Madrid"), of("Europe/London"), of("America/New_York")), ("112", "999", "911"));
        assert_eq!((of("America/Indiana/Knox"), of("America/Bogota"), of("UTC")), ("911", "112", "112"));
        let guessed = number_by_language;
        assert_eq!(
            (guessed("en-GB,en;q=0.9"), guessed("en-US"), guessed("es"), guessed("")),
            ("999", "911", "112", "112")
        );
    }
}
