//! What is refused is said as a person would say it, with what to type instead.

use super::support::Home;

fn refused(home: &Home, args: &[&str]) -> String {
    let ran = home.run(args);
    assert_eq!(ran.code, 3, "{args:?}: {ran:?}");
    ran.err.replace(&format!(" --dir {}", home.dir().display()), "")
}

#[test]
fn a_number_that_cannot_be_is_told_with_the_reason() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    assert_eq!(refused(&home, &["apply", "--mins", "25"]), "poultice: This step is 20 minutes.\n");
    home.done(&["apply"]);
    assert_eq!(refused(&home, &["remove", "--ago", "5"]), "poultice: It hasn't been on for a minute yet.\n");
    home.done(&["remove"]);
    let said = refused(&home, &["amend", "1", "--mins", "12"]);
    let rest = said.strip_prefix("poultice: Counted from ").expect("since when").split_once(", ").expect("a time").1;
    assert_eq!(rest, "it can have been on for one minute. If it went on earlier, say since when.\n");
}

#[test]
fn on_time_is_not_before_its_time() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    let said = refused(&home, &["remove", "--on-time"]);
    assert!(said.starts_with("poultice: Its time isn't up yet: it is at "), "{said}");
    assert!(said.contains("poultice remove. If it came off earlier: poultice remove --ago MINUTES"), "{said}");
    assert_eq!(home.json(&["status"])["state"], "applying");
}

#[test]
fn what_has_to_come_first_is_named_as_it_is_typed() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    let running = home.run(&["start", "cold-nhs"]).err;
    let dir = home.dir().display().to_string();
    assert_eq!(
        running,
        format!("poultice: A session is running already. Stop it first. To end it: poultice --dir {dir} stop\n")
    );
    home.done(&["apply"]);
    let on = "poultice: Something is on the skin. Take it off first. When it is off: poultice remove\n";
    assert_eq!(refused(&home, &["stop"]), on);
    home.done(&["remove"]);
    home.done(&["pause"]);
    assert!(refused(&home, &["apply"]).ends_with("Resume it first. To go on: poultice resume\n"));
    home.done(&["stop"]);
}
