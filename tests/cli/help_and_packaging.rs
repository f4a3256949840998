//! Every subcommand and option has a word of help; scripts and manual pages can be made.

use super::support::Home;

const COMMANDS: &[&[&str]] = &[
    &[],
    &["agent"],
    &["start"],
    &["status"],
    &["apply"],
    &["remove"],
    &["snooze"],
    &["pain"],
    &["protocols"],
    &["protocols", "check"],
    &["preview"],
    &["history"],
    &["history", "restore"],
    &["settings"],
    &["settings", "set"],
    &["completions"],
    &["man"],
];

#[test]
fn everything_has_help() {
    let home = Home::new();
    for command in COMMANDS {
        let help = home.done(&[*command, &["--help"]].concat()).out;
        assert!(!help.starts_with("Usage"), "{command:?} says what it is for: {help}");
        // A name with nothing behind it, nor on the next line, is one without help.
        let lines: Vec<&str> = help.lines().filter(|line| line.starts_with("  ")).collect();
        for line in lines {
            let words = line.trim();
            let named = words.starts_with('-') || words.starts_with('<') || words.starts_with('[');
            let values = words.starts_with("[possible values") || words.starts_with("[default");
            assert!(!named || values || words.contains("  "), "{command:?}: no help for {words}");
        }
        assert!(help.lines().all(|line| line.chars().count() <= 102), "{help}");
    }
}

#[test]
fn completions_and_manual_pages() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = home.done(&["completions", shell]).out;
        assert!(script.contains("protocols") && script.contains("rehearse"), "{shell}");
        assert!(script.contains("-V") || script.contains("-s V"), "{shell}");
        assert!(!script.contains("service"), "{shell} offers what nobody types");
    }
    let folder = home.dir().join("man");
    home.done(&["man", folder.to_str().expect("a plain path")]);
    let page = std::fs::read_to_string(folder.join("poultice-start.1")).expect("a page");
    assert!(page.contains("When the pain began"), "{page}");
    assert!(!folder.join("poultice-service.1").exists(), "a page for what nobody types");
}
