//! Time zones to choose from: the names of the IANA database that name a place.

use jiff::tz;
use std::sync::LazyLock;

static ZONES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    const PLACES: [&str; 9] =
        ["Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];
    let names = tz::db().available().map(|name| name.to_string());
    let mut all: Vec<&'static str> =
        names.filter(|name| PLACES.iter().any(|place| name.starts_with(place))).map(|name| &*name.leak()).collect();
    all.push("UTC");
    all
});

/// Every zone one can choose, by place.
pub fn all() -> Vec<&'static str> {
    ZONES.clone()
}

pub fn is_zone(name: &str) -> bool {
    ZONES.contains(&name)
}
