//! The window in every language. The language is the whole process's, so these tests are a program of their own, and one
//! waits for the other.
#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

#[path = "../window/clerk.rs"]
#[allow(dead_code, reason = "the window's tests use all of it")]
mod clerk;
#[path = "../window/fit.rs"]
mod fit;
#[path = "../window/lives.rs"]
#[allow(dead_code, reason = "the window's tests use all of it")]
mod lives;
mod nothing_is_clipped;
#[path = "../window/patient.rs"]
#[allow(dead_code, reason = "the window's tests use all of it")]
mod patient;
#[path = "../window/scenes.rs"]
mod scenes;
#[path = "../window/stage.rs"]
#[allow(dead_code, reason = "the window's tests use all of it")]
mod stage;
#[path = "../window/states.rs"]
mod states;
mod switched_live;

use std::sync::{Mutex, MutexGuard, PoisonError};

use poultice::text::language;

static LANGUAGE: Mutex<()> = Mutex::new(());

/// The language is this test's own from now on, English to begin with, until what is given back goes away.
fn alone() -> MutexGuard<'static, ()> {
    let held = LANGUAGE.lock().unwrap_or_else(PoisonError::into_inner);
    language::speak("en");
    held
}
