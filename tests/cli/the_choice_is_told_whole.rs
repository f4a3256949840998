//! At 48 hours the command line asks as the window does: of what to what, since when, and that it changes by itself.

use super::support::Home;

#[test]
fn heat_or_cold_after_48_hours() {
    let home = Home::new();
    home.done(&["settings", "set", "sleep", "off"]);
    let started = home.done(&["start", "cold-20-every-1-2h", "--onset", "50h"]).out;
    let question = "50 hours are over. Change to heat, or stay with cold? Without an answer it changes by itself, ";
    assert!(started.contains(question), "wherever it is told: {started}");
    let said = home.done(&["status"]).out;
    assert!(said.starts_with(question), "{said}");
    let dir = home.dir().display().to_string();
    let answers = format!("Change to heat: poultice --dir {dir} switch. Stay with cold: poultice --dir {dir} keep.");
    assert!(said.contains(&answers), "{said}");
    assert!(!said.contains("next part"), "{said}");
    assert!(!home.done(&["keep"]).out.contains("are over"));
    home.done(&["stop"]);
}

#[test]
fn what_comes_next_before_the_choice_is_named() {
    let home = Home::new();
    home.done(&["settings", "set", "sleep", "off"]);
    home.done(&["start", "cold-20-every-1-2h", "--onset", "47h"]);
    home.done(&["apply"]);
    let said = home.done(&["remove"]).out;
    assert!(said.starts_with("Resting. The change to heat: "), "{said}");
    assert!(said.lines().next().is_some_and(|line| line.ends_with(", 48 h after the pain began.")), "{said}");
    home.done(&["stop"]);
}
