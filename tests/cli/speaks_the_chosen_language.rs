//! The person's language, from the environment or chosen in the settings; and back.

use super::support::Home;

#[test]
fn the_environment_picks_it() {
    let home = Home::new();
    let done = home.bare(&["status"]).env("LC_ALL", "de_DE.UTF-8").output().expect("it runs");
    let said = String::from_utf8(done.stdout).expect("text");
    assert!(said.contains("Es läuft kein Programm"), "{said}");
}

#[test]
fn the_setting_overrules_the_environment_at_once() {
    let home = Home::new();
    let english = home.done(&["protocols", "show", "cold-20-every-1-2h"]).out;
    home.done(&["settings", "set", "language", "de"]);
    let german = home.done(&["protocols", "show", "cold-20-every-1-2h"]).out;
    assert!(english.contains("towel") && german.contains("Handtuch"), "{english}\n{german}");
    home.done(&["settings", "set", "language", "system"]);
    assert_eq!(home.done(&["protocols", "show", "cold-20-every-1-2h"]).out, english);
}

#[test]
fn a_language_there_is_not_is_refused_with_those_there_are() {
    let home = Home::new();
    let refused = home.run(&["settings", "set", "language", "tlh"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("pt-BR"), "{}", refused.err);
}
