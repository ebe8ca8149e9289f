//! Somebody close to a client, as browsers meet them.

use super::{Answer, Browser, Site};
use axum::http::StatusCode;

/// Begins an observation as its form suggests it, with some fields set; its address.
pub async fn begin(from: &mut Browser, case: &str, set: &[(&str, &str)]) -> String {
    let page = from.get(&format!("{case}/close/new?set=notice")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (id, form) = filled(&page, set);
    let sent = from.post(&format!("{case}/close/new"), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    format!("{case}/close/{id}")
}

pub fn filled<'a>(page: &Answer, set: &[(&'a str, &'a str)]) -> (String, Vec<(&'a str, String)>) {
    let (id, ends) = (page.input("id").unwrap(), page.input("ends").unwrap());
    let mut form: Vec<(&str, String)> = [
        ("id", id.as_str()),
        ("who", "Luis next door"),
        ("ask", "Write down when you notice it"),
        ("q1", "What happened there?"),
        ("k1", "long-text"),
        ("q2", "How strong was it?"),
        ("k2", "rating-10"),
        ("rhythm", "event"),
        ("times", "1"),
        ("ends", ends.as_str()),
        ("seen", "both"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into();
    for (name, value) in set {
        form.retain(|(known, _)| known != name);
        form.push((name, (*value).to_owned()));
    }
    (id, form)
}

pub async fn link(client: &mut Browser, address: &str) -> String {
    let page = client.post(&format!("{address}/link"), &[("x", "")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

pub async fn join(site: &Site, link: &str) -> Browser {
    let mut close = site.browser();
    let joined = close.post(link, &[("lang", "en")]).await;
    assert_eq!(joined.location.as_deref(), Some("/o"), "{}", joined.body);
    close
}

/// A close person who records for the client, and the address of the observation.
pub async fn recording(site: &Site, client: &mut Browser, case: &str, set: &[(&str, &str)]) -> (String, Browser) {
    let address = begin(client, case, set).await;
    let link = link(client, &address).await;
    (address, join(site, &link).await)
}

/// Writes once; what came back.
pub async fn write(close: &mut Browser, text: &str) -> Answer {
    let id = close.get("/o").await.input("id").unwrap_or_else(|| "01930000-0000-7000-8000-00000000beef".into());
    close.post("/o", &[("id", id.as_str()), ("when", "now"), ("a-q1", text), ("a-q2", "7")]).await
}
