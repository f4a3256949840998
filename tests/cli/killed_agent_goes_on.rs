//! Kill -9 at any moment: the session goes on where it truly is.

use super::support::{Home, SHORT};

#[test]
fn time_on_the_skin_runs_on_while_no_agent_does() {
    let mut home = Home::new();
    let agent = home.agent(&["--rehearse", "600"]);
    home.done(&["settings", "set", "sleep", "off"]);
    let protocol = home.file("short.toml", SHORT);
    home.done(&["start", &protocol]);
    let before = home.json(&["apply"]);
    home.kill(agent);
    // The first look starts another agent.
    let after = home.json(&["status"]);
    assert_eq!((&after["agent"], &after["rehearsal"]), (&"running".into(), &600.into()));
    assert_eq!(after["session"]["id"], before["session"]["id"]);
    assert!(after["session"]["step"]["elapsed_secs"].as_u64() >= before["session"]["step"]["elapsed_secs"].as_u64());
    let over = home.when(&["remove_now"]);
    assert_eq!(over["session"]["next"]["what"], "remove");
    assert_eq!(home.json(&["remove"])["session"]["applications"]["done"], 1);
    assert!(home.done(&["history", "check"]).out.contains("1 session"));
}

#[test]
fn every_act_that_was_answered_is_kept() {
    let mut home = Home::new();
    let agent = home.agent(&[]);
    home.done(&["start", "cold-nhs"]);
    home.done(&["pain", "6", "--note", "before all"]);
    home.done(&["apply", "--mins", "15"]);
    home.kill(agent);
    let status = home.json(&["status"]);
    assert_eq!((&status["state"], &status["session"]["step"]["planned_secs"]), (&"applying".into(), &900.into()));
    let id = status["session"]["id"].as_str().expect("an id");
    let session = home.json(&["history", "--session", id]);
    assert_eq!((&session["pain"][0]["score"], &session["pain"][0]["note"]), (&6.into(), &"before all".into()));
}
