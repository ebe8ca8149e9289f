//! How we speak to others: bytes in, types out, and back. Every parser here treats its input as hostile: bounded in
//! size, never panicking, and its errors name the place and the remedy.

pub mod activity;
pub mod activity_text;
pub mod diary;
pub mod qr;
pub mod reading;
