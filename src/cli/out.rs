//! Writing to the standard output. Whoever stops listening (`| head`) ends the program quietly.

use std::io::{self, Write};

use serde::Serialize;

use super::failure::Failure;
use super::folder;

/// The widest line of a paragraph, in characters.
const WIDTH: usize = 80;

/// Prints a text with a line's end.
pub fn line(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush()).map_err(Failure::from)
}

/// Prints a text that may name commands to type, with the folder in them.
pub fn advice(text: &str) -> Result<(), Failure> {
    line(&folder::in_commands(text))
}

/// Prints a value as one line of JSON.
pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    line(&serde_json::to_string(value).map_err(io::Error::from)?)
}

/// Prints rows in columns as wide as their widest cell; the last column is as long as it is.
pub fn table(rows: &[Vec<String>]) -> Result<(), Failure> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in rows {
        let mut written = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            written.push_str(&format!("{cell:<width$}  "));
        }
        text.push_str(written.trim_end());
        text.push('\n');
    }
    line(text.trim_end_matches('\n'))
}

/// A paragraph in lines that a page of text would have.
pub fn wrapped(text: &str) -> String {
    let mut wrapped = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if width > 0 && width + 1 + long > WIDTH {
            wrapped.push('\n');
            width = 0;
        } else if width > 0 {
            wrapped.push(' ');
            width += 1;
        }
        wrapped.push_str(word);
        width += long;
    }
    wrapped
}

/// Says something beside the answer, on the standard error; commands in it are named with the folder.
pub fn aside(text: &str) {
    for line in folder::in_commands(text).lines() {
        // Nothing can be done where even this fails.
        let _unheard = writeln!(io::stderr().lock(), "poultice: {line}");
    }
}
