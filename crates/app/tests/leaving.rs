//! A colleague leaves: out at once, the clients with somebody who is named, nothing lost.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Browser, PASSWORD, propose, sites};

/// Ids of those who work here, by name.
async fn id_of(owner: &mut Browser, name: &str) -> String {
    let page = owner.get("/colleagues").await;
    let row = page.body.split("<li>").find(|row| row.contains(&format!("<b>{name}</b>"))).unwrap();
    row.split("name=\"person\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn who_leaves_is_out_at_once_and_the_clients_go_on_with_somebody_who_is_named() {
    for site in sites().await {
        let mut helen = site.set_up().await;
        let mut marta = site.therapist(&mut helen, "Marta").await;
        let mut iris = site.therapist(&mut helen, "Iris").await;
        let (case, mut ana) = site.client_of(&mut marta, "Ana", "en").await;
        let work = propose(&mut marta, &case, "urge-record", &[]).await;
        ana.post(&format!("{work}/accept"), &[("version", "1")]).await;
        ana.post(&format!("{work}/tap"), &[("x", "")]).await;
        let (martas, iris_id, helens) =
            (id_of(&mut helen, "Marta").await, id_of(&mut helen, "Iris").await, id_of(&mut helen, "Helen Ward").await);
        let to = format!("/colleagues/{martas}/end");
        for who in [&mut marta, &mut iris, &mut ana] {
            assert_eq!(who.get(&to).await.status, StatusCode::NOT_FOUND);
            assert_eq!(who.post(&to, &[("to", &iris_id)]).await.status, StatusCode::NOT_FOUND);
        }
        assert!(helen.get(&to).await.says("Who takes over the one client?"));
        for nobody in ["", "x", martas.as_str()] {
            let asked = helen.post(&to, &[("to", nobody)]).await;
            assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", site.engine);
            assert!(asked.says("Choose who takes over"));
        }
        assert_eq!(marta.get(&case).await.status, StatusCode::OK, "nothing has happened yet");
        assert_eq!(helen.post(&format!("/colleagues/{helens}/end"), &[("to", &iris_id)]).await.status, 404);

        let left = helen.post_on(&to, &[("to", &iris_id)]).await;
        assert!(left.says("The access has ended.") && !left.says("Marta"), "{}", left.body);
        assert_eq!(marta.get("/").await.location.as_deref(), Some("/door"));
        let back = site.browser().post("/door", &[("login", "marta"), ("password", PASSWORD)]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(helen.post(&to, &[("to", &iris_id)]).await.status, StatusCode::NOT_FOUND, "once is enough");

        // What was written and agreed is there, for the one who was named and nobody else.
        assert!(iris.get("/clients").await.says("Ana") && iris.get(&work).await.says("Urges"));
        assert_eq!(helen.get(&case).await.status, StatusCode::NOT_FOUND);
        let seen = ana.get("/seen").await;
        assert!(seen.says("Iris, today: took over from your therapist"), "{} {}", site.engine, seen.body);
        assert!(ana.get(&work).await.says("Urges"));

        // The name to sign in by is free for somebody new, who sees nobody.
        let mut other = site.therapist(&mut helen, "Marta").await;
        assert!(!other.get("/clients").await.says("Ana"));
        let new = id_of(&mut helen, "Marta").await;
        assert!(helen.get(&format!("/colleagues/{new}/end")).await.says("no clients to hand over"));
    }
}
