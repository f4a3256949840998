//! The history is plain SQLite: what the README asks of it, anybody can.

use rusqlite::{Connection, OpenFlags, Row};

use crate::support::{entries, home};

const README: &str = include_str!("../../README.md");

#[test]
fn the_readmes_questions_are_answered() {
    let home = home();
    // Still open while others read.
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    let file =
        Connection::open_with_flags(home.dirs.history_file(), OpenFlags::SQLITE_OPEN_READ_ONLY).expect("readable");
    let ask = |question: &str, columns: usize| -> Vec<String> {
        let mut asked = file.prepare(question).expect(question);
        assert_eq!(asked.column_count(), columns, "{question}");
        let rows = asked.query_map([], |row| Ok(line(row, columns))).expect(question);
        rows.collect::<Result<_, _>>().expect(question)
    };
    let [sessions, applied, pain] = questions().try_into().expect("three questions");
    let sessions = ask(sessions, 4);
    assert!(sessions.len() == 1 && sessions[0].contains("cold-20-every-1-2h"), "{sessions:?}");
    let applied = ask(applied, 3);
    assert_eq!(applied.len(), 2);
    assert!(applied.iter().all(|line| line.ends_with("|cold|20")), "{applied:?}");
    let pain = ask(pain, 3);
    assert!(pain.len() == 1 && pain[0].ends_with("|6.0|1"), "{pain:?}");
}

/// The queries as they stand in the README, between the shell's quotation marks.
fn questions() -> Vec<&'static str> {
    let asked = README.lines().filter_map(|line| line.strip_prefix("sqlite3 -readonly history.db \""));
    asked.map(|rest| rest.strip_suffix('"').expect("one line")).collect()
}

/// As the shell prints it.
fn line(row: &Row<'_>, columns: usize) -> String {
    let text = |column| match row.get_ref(column).expect("a column") {
        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
        rusqlite::types::ValueRef::Real(number) => format!("{number:.1}"),
        rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        _ => String::new(),
    };
    (0..columns).map(text).collect::<Vec<_>>().join("|")
}
