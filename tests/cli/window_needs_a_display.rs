//! With no display `poultice` says so and names what works without one.

use super::support::Home;

#[test]
fn it_says_so_and_names_the_subcommands() {
    let home = Home::new();
    let ran = home.run(&[]);
    assert_eq!(ran.code, 1);
    let subcommands = [
        "agent",
        "start",
        "status",
        "apply",
        "remove",
        "snooze",
        "skip",
        "pause",
        "resume",
        "switch",
        "keep",
        "pain",
        "undo",
        "stop",
        "protocols",
        "preview",
        "history",
        "settings",
    ];
    for name in subcommands {
        assert!(ran.err.contains(name), "{name} in {ran:?}");
    }
    assert!(!home.agent_runs());
}
