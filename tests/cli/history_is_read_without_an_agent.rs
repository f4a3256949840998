//! Past sessions are read with no agent running; a restore lets none run meanwhile.

use super::support::Home;

#[test]
fn sessions_are_named_by_their_number_or_as_the_latest() {
    let home = Home::new();
    for site in ["neck", "knee"] {
        home.done(&["start", "cold-nhs", "--site", site]);
        home.done(&["skip"]);
        home.done(&["stop"]);
    }
    let list = home.json(&["history"]);
    assert_eq!([&list[0]["number"], &list[1]["number"]], [&2, &1], "1 is the newest");
    let text = home.done(&["history"]).out;
    assert!(text.lines().zip(["2  ", "1  "]).all(|(line, number)| line.starts_with(number)), "{text}");
    let id = list[0]["id"].as_str().expect("an id");
    for (wanted, site) in [("latest", "knee"), ("1", "knee"), ("2", "neck"), (id, "neck")] {
        assert_eq!(home.json(&["history", "--session", wanted])["site"], site, "{wanted}");
        let csv = home.done(&["export", "csv", "--session", wanted]).out;
        assert!(csv.contains(site) && csv.lines().count() == 2, "{wanted}: {csv}");
    }
    for wanted in ["3", "0", "first"] {
        let none = home.run(&["history", "--session", wanted]);
        assert_eq!(none.code, 1, "{wanted}: {none:?}");
        assert!(none.err.contains("Give latest"), "{none:?}");
        assert_eq!(home.run(&["export", "report", "--session", wanted]).code, 1, "{wanted}");
    }
}

#[test]
fn an_empty_history_is_empty() {
    let home = Home::new();
    assert_eq!(home.json(&["history"]), serde_json::json!([]));
    assert!(home.done(&["history"]).out.contains("No sessions yet"));
    assert_eq!(home.json(&["history", "check"]), serde_json::json!({ "sessions": 0, "entries": 0 }));
    assert_eq!(home.run(&["history", "--session", "x"]).code, 1);
    assert_eq!(home.run(&["history", "restore"]).code, 1);
    assert_eq!(home.json(&["history", "backups"]), serde_json::json!([]));
    assert!(home.done(&["history", "backups"]).out.contains("There is no backup"));
}

#[test]
fn sessions_with_their_applications_and_pain() {
    let home = Home::new();
    home.done(&["start", "cold-nhs", "--site", "lower back"]);
    home.done(&["skip"]);
    home.done(&["pain", "4", "--after", "--note", "better"]);
    home.done(&["stop"]);
    home.done(&["agent", "--quit"]);
    let list = home.json(&["history"]);
    assert_eq!(list[0]["applications"]["skipped"], 1);
    assert!(list[0]["ended"].is_string());
    let session = home.json(&["history", "--session", list[0]["id"].as_str().expect("an id")]);
    assert_eq!((&session["site"], &session["records"][0]["what"]), (&"lower back".into(), &"skipped".into()));
    let text = home.done(&["history", "--session", "2"]).out;
    assert!(text.contains("cold skipped") && text.contains("pain 4 of 10 after: better"), "{text}");
    assert!(!home.agent_runs());
}

#[test]
fn a_backup_is_restored_and_the_session_in_it_goes_on() {
    let home = Home::new();
    home.done(&["start", "cold-nhs"]);
    assert_eq!(home.json(&["history", "backups"]), serde_json::json!([]), "nothing is in it yet that could be lost");
    home.done(&["skip"]);
    home.done(&["apply"]);
    let on = home.run(&["history", "restore"]);
    assert_eq!(on.code, 3, "{on:?}");
    assert!(on.err.contains("Take the pack off first") && on.err.contains(" remove\n"), "{on:?}");
    assert_eq!(home.json(&["status"])["state"], "applying", "it is still reminded of");
    home.done(&["remove"]);
    home.done(&["stop"]);
    let listed = home.json(&["history", "backups"]);
    assert_eq!(listed[0]["sessions"], 1, "made once something was done: {listed}");
    let file = listed[0]["file"].as_str().expect("a file");
    assert!(home.done(&["history", "backups"]).out.contains(file));
    let restored = home.json(&["history", "restore", file]);
    assert!(home.agent_runs(), "somebody reminds of it");
    assert!(restored["set_aside"].as_str().is_some_and(|path| path.contains("history.db.replaced-")), "{restored}");
    home.done(&["history", "check"]);
    let status = home.json(&["status"]);
    assert_eq!((&status["agent"], &status["session"]["applications"]["skipped"]), (&"running".into(), &1.into()));
}
