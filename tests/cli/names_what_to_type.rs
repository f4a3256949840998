//! What is advised to be typed works as it stands: with the folder the person works in.

use super::support::Home;

#[test]
fn a_named_folder_stands_in_every_command() {
    let home = Home::new();
    let dir = home.dir().display().to_string();
    let idle = home.done(&["status"]).out;
    assert_eq!(idle, format!("No session is running. To start one: poultice --dir {dir} start cold-20-every-1-2h\n"));
    let wrong = home.run(&["start", "no-such"]);
    assert!(wrong.err.contains(&format!("See: poultice --dir {dir} protocols list")), "{wrong:?}");
    let by_environment = home.bare(&["status"]).env("POULTICE_DIR", home.dir()).output().expect("the program");
    assert_eq!(String::from_utf8_lossy(&by_environment.stdout), idle);
    let own = home.bare(&["status"]).output().expect("the program");
    assert!(String::from_utf8_lossy(&own.stdout).contains("poultice start "), "nothing to add");
    // The words of a program are left alone.
    assert!(home.json(&["status"])["state"] == "idle");
}

#[test]
fn a_change_of_part_is_told_and_one_that_is_early_too() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h", "--onset", "25h"]);
    let kept = home.run(&["keep"]);
    assert_eq!((kept.code, kept.out.as_str()), (3, ""));
    assert!(kept.err.contains("Nothing is asked now"), "{kept:?}");
    let said = home.done(&["switch"]).out;
    assert!(said.starts_with("Noted: the change to heat. That is early: the programme has it 48–72 hours"), "{said}");
    assert!(said.lines().next().is_some_and(|line| line.contains("To take it back: poultice --dir ")), "{said}");
    let again = home.run(&["switch"]);
    assert_eq!(again.code, 3);
    assert!(again.err.contains("This is the last part of the programme"), "{again:?}");
    home.done(&["undo"]);
    assert_eq!(home.json(&["switch"])["session"]["phase"]["modality"], "heat", "JSON stays JSON");
    home.done(&["stop"]);
}
