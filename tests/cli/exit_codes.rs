//! 0 done, 1 failed, 2 wrong usage, 3 refused with the reason.

use super::support::Home;

#[test]
fn done_is_zero_and_says_how_it_stands() {
    let home = Home::new();
    let started = home.done(&["start", "cold-20-every-1-2h", "--site", "lower back", "--onset", "6h"]);
    assert!(started.out.contains("20 minutes, whenever you are ready"), "{started:?}");
    assert!(home.done(&["apply"]).out.contains("Cold is on"));
    assert!(home.done(&["fine"]).out.contains("Cold is on"));
    assert!(home.done(&["pain", "7", "--before", "--note", "stiff"]).out.contains("Cold is on"));
    assert!(home.done(&["remove"]).out.contains("Resting"));
    assert!(home.done(&["undo"]).out.contains("Cold is on"));
    assert!(home.done(&["remove"]).out.contains("1 done"));
    assert!(home.done(&["pause"]).out.contains("Paused"));
    home.done(&["resume"]);
    home.done(&["switch"]);
    assert_eq!(home.json(&["status"])["session"]["phase"]["modality"], "heat");
    assert!(home.done(&["stop"]).out.contains("No session is running"));
}

#[test]
fn what_the_state_does_not_allow_is_three() {
    let home = Home::new();
    for act in [&["apply"][..], &["remove"], &["skip"], &["pause"], &["undo"], &["stop"], &["pain", "3"], &["keep"]] {
        let ran = home.run(act);
        assert_eq!((ran.code, ran.err.as_str()), (3, "poultice: No session is running.\n"), "{act:?}");
    }
    home.done(&["start", "cold-nhs"]);
    home.done(&["apply"]);
    for act in [&["apply"][..], &["stop"], &["start", "cold-nhs"], &["resume"], &["skip"], &["snooze"], &["switch"]] {
        let ran = home.run(act);
        assert_eq!(ran.code, 3, "{act:?}: {ran:?}");
        assert!(ran.out.is_empty() && ran.err.len() > "poultice: \n".len(), "{act:?}: {ran:?}");
    }
    assert_eq!(home.run(&["pain", "11"]).code, 3);
    home.done(&["remove"]);
    let early = home.run(&["apply"]);
    assert_eq!(early.code, 3);
    assert!(early.err.contains("The skin needs to warm up until"), "{early:?}");
    assert_eq!(home.run(&["apply", "--mins", "90"]).code, 3);
    assert_eq!(home.run(&["apply", "--with", "heat"]).code, 3);
}

#[test]
fn a_refusal_is_told_in_json_too() {
    let home = Home::new();
    let ran = home.run(&["apply", "--json"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, "{\"refused\":\"no_session\"}\n"));
    let old = home.run(&["start", "cold-nhs", "--onset", "30d", "--json"]);
    assert_eq!((old.code, old.out.as_str()), (3, "{\"refused\":\"programme_over\"}\n"));
    let ahead = home.run(&["start", "cold-nhs", "--onset", "2100-01-01T00:00:00Z", "--json"]);
    assert_eq!((ahead.code, ahead.out.as_str()), (3, "{\"refused\":\"onset_ahead\"}\n"));
}

#[test]
fn wrong_usage_is_two() {
    let home = Home::new();
    for wrong in [
        &["nonsense"][..],
        &["start"],
        &["start", "cold-nhs", "--onset", "yesterday"],
        &["start", "cold-nhs", "--onset", "6"],
        &["start", "cold-nhs", "--injury", "old"],
        &["apply", "--mins", "many"],
        &["remove", "--ago", "5", "--on-time"],
        &["pain"],
        &["pain", "three"],
        &["protocols"],
        &["preview", "cold-nhs", "--pace", "never"],
        &["preview", "cold-nhs", "--sleep", "07:00-07:00"],
        &["preview", "cold-nhs", "--hours", "0"],
        &["settings", "set", "sleep", "always"],
        &["settings", "get", "nothing"],
        &["history", "--session", "x", "check"],
        &["agent", "--rehearse", "0"],
        &["agent", "--rehearse", "10001"],
        &["--rehearse", "5", "status"],
    ] {
        let ran = home.run(wrong);
        assert_eq!(ran.code, 2, "{wrong:?}: {ran:?}");
        assert!(!ran.err.is_empty() && ran.out.is_empty(), "{wrong:?}: {ran:?}");
    }
    let onset = home.run(&["start", "cold-nhs", "--onset", "yesterday"]).err;
    assert!(onset.contains("6h") && onset.contains("2026-03-01T08:00:00+01:00"), "{onset}");
}

#[test]
fn what_can_not_be_done_is_one() {
    let home = Home::new();
    for failing in [&["start", "no-such"][..], &["protocols", "check", "/no/file"], &["agent", "--quit"]] {
        let ran = home.run(failing);
        assert_eq!(ran.code, 1, "{failing:?}: {ran:?}");
        assert!(ran.err.starts_with("poultice: "), "{failing:?}: {ran:?}");
    }
    let in_a_file = home.file("file", "");
    let ran = home.bare(&["start", "cold-nhs", "--dir", &format!("{in_a_file}/below")]).output().expect("the program");
    assert_eq!(ran.status.code(), Some(1), "{ran:?}");
}

#[test]
fn who_stops_listening_is_no_failure() {
    let home = Home::new();
    let mut child = home.command(&["protocols", "list"]).stdout(std::process::Stdio::piped()).spawn().expect("it");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("its end").code(), Some(0));
}
