//! Where I am signed in: every device, each one to end, or all at once.

use super::{sign_in::forget_here, store, ways_in};
use crate::{
    access::{Person, oldest_seen},
    kit::{Desk, Filled, Nav, Reply, Say, Shell, clock::from_micros, go},
};
use askama::Template;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

struct Shown {
    device: String,
    since: String,
    seen: String,
    here: bool,
    /// Names the row for its button; a hash of the token, which opens nothing.
    handle: String,
}

#[derive(Template)]
#[template(path = "door/devices.html")]
struct DevicesPage {
    shell: Shell,
    say: Say,
    devices: Vec<Shown>,
    ways_in: Vec<String>,
}

pub async fn show(desk: Desk<Person>) -> Reply {
    let mut tx = desk.read().await?;
    let who = &desk.who;
    let devices = store::devices(&mut tx, who.practice, who.id, oldest_seen(who.role, desk.now)).await?;
    let ways_in = ways_in::all(&desk, &mut tx, who).await?;
    let devices = devices.into_iter().map(|device| Shown {
        here: device.token_hash == who.device,
        since: desk.when(from_micros(device.created_at)),
        seen: desk.when(from_micros(device.seen_at)),
        handle: URL_SAFE_NO_PAD.encode(&device.token_hash),
        device: device.device,
    });
    let nav = if who.role.is_staff() { Nav::DeskMore } else { Nav::More };
    let flash = (desk.query("done") == "ended").then(|| desk.say.devices_ended());
    desk.page(&DevicesPage {
        shell: desk.shell(&desk.say.devices(), nav).saying(flash),
        say: desk.say,
        devices: devices.collect(),
        ways_in,
    })
}

pub async fn end(desk: Desk<Person>, form: Filled) -> Reply {
    let Ok(handle) = URL_SAFE_NO_PAD.decode(form.text("device")) else { return Ok(go("/devices")) };
    let mut tx = desk.begin().await?;
    store::end_device(&mut tx, desk.who.practice, desk.who.id, handle).await?;
    tx.commit().await?;
    Ok(go("/devices?done=ended"))
}

pub async fn end_all(desk: Desk<Person>) -> Reply {
    let mut tx = desk.begin().await?;
    store::end_all_devices(&mut tx, desk.who.practice, desk.who.id).await?;
    tx.commit().await?;
    let mut response = go("/door");
    forget_here(&mut response, &desk.app);
    Ok(response)
}
