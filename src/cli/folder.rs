//! The folder a person named, in the commands they are advised to type: without it those would reach another Poultice.

use std::path::Path;
use std::sync::OnceLock;

use clap::{Command, CommandFactory};

use super::args::Cli;

/// What stands between `poultice` and a subcommand: ` --dir DIR`, fit for a shell.
static NAMED: OnceLock<String> = OnceLock::new();

/// Commands are named with this folder from now on, written as the person wrote it.
pub fn name(dir: &Path) {
    // The first one holds: a run of the program has one folder.
    let _named_already = NAMED.set(format!(" --dir {}", quoted(&dir.to_string_lossy())));
}

/// A sentence with the folder in every command that it names.
pub fn in_commands(text: &str) -> String {
    match NAMED.get() {
        Some(dir) => with(text, dir, &Cli::command()),
        None => text.to_owned(),
    }
}

fn with(text: &str, dir: &str, poultice: &Command) -> String {
    const PROGRAM: &str = "poultice";
    let mut out = String::with_capacity(text.len() + dir.len());
    let mut rest = text;
    while let Some(at) = rest.find(PROGRAM) {
        let (before, behind) = rest.split_at(at + PROGRAM.len());
        out.push_str(before);
        let next = behind.strip_prefix(' ').unwrap_or_default();
        let word = next.split(|sign: char| !sign.is_ascii_lowercase()).next().unwrap_or_default();
        if poultice.find_subcommand(word).is_some() {
            out.push_str(dir);
        }
        rest = behind;
    }
    out + rest
}

/// As a POSIX shell takes it for one word.
fn quoted(word: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "/._-+,:=@%".contains(sign);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::super::args::Cli;
    use super::{quoted, with};

    #[test]
    fn a_command_gets_the_folder_and_nothing_else_does() {
        let named = |text| with(text, " --dir /tmp/x", &Cli::command());
        assert_eq!(
            named("To start one: poultice start cold-nhs"),
            "To start one: poultice --dir /tmp/x start cold-nhs"
        );
        assert_eq!(
            named("Go on (poultice switch), or stay (poultice keep)?"),
            "Go on (poultice --dir /tmp/x switch), or stay (poultice --dir /tmp/x keep)?"
        );
        for other in
            ["poultice: no", "poultice --dir /tmp/x agent --quit", "/home/poultice", "poultice", "poultice starts"]
        {
            assert_eq!(named(other), other);
        }
    }

    #[test]
    fn a_folder_is_one_word_to_a_shell() {
        assert_eq!([quoted("/tmp/x"), quoted("my folder"), quoted("it's")], ["/tmp/x", "'my folder'", r"'it'\''s'"]);
    }
}
