//! A walk through a parsed TOML file that remembers path and line, so that every complaint can name both.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Kind, Problem, ProtocolError, Span};

/// A value in the file.
#[derive(Clone)]
pub(super) struct Node<'a> {
    text: &'a str,
    path: String,
    span: Range<usize>,
    value: &'a DeValue<'a>,
}

/// A table in the file whose keys are all known.
pub(super) struct Fields<'a> {
    text: &'a str,
    path: String,
    span: Range<usize>,
    table: &'a DeTable<'a>,
}

impl<'a> Node<'a> {
    /// The error that this value has `problem`.
    pub(super) fn error(&self, problem: Problem) -> ProtocolError {
        error(self.text, &self.span, self.path.clone(), problem)
    }

    /// This value as a table that has no keys but `known`.
    pub(super) fn fields(self, known: &[&str]) -> Result<Fields<'a>, ProtocolError> {
        match self.value {
            DeValue::Table(table) => Fields::new(self.text, self.path, self.span, table, known),
            _ => Err(self.error(Problem::WrongType { expected: Kind::Table })),
        }
    }

    /// This value as a list.
    pub(super) fn items(&self) -> Result<Vec<Node<'a>>, ProtocolError> {
        let DeValue::Array(items) = self.value else {
            return Err(self.error(Problem::WrongType { expected: Kind::List }));
        };
        let item = |(index, item): (usize, &'a Spanned<DeValue<'a>>)| Node {
            text: self.text,
            path: format!("{}[{index}]", self.path),
            span: item.span(),
            value: item.get_ref(),
        };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// This value, if it is a text.
    pub(super) fn as_text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// This value as a text.
    pub(super) fn text(&self) -> Result<String, ProtocolError> {
        let text = self.as_text().ok_or_else(|| self.error(Problem::WrongType { expected: Kind::Text }))?;
        Ok(text.to_owned())
    }

    /// This value as a whole number from 0 to `most`.
    pub(super) fn number(&self, most: u32) -> Result<u32, ProtocolError> {
        let DeValue::Integer(integer) = self.value else {
            return Err(self.error(Problem::WrongType { expected: Kind::Number }));
        };
        if integer.as_str().starts_with('-') && integer.as_str().bytes().any(|b| matches!(b, b'1'..=b'9')) {
            return Err(self.error(Problem::Negative));
        }
        match u32::from_str_radix(integer.as_str().trim_start_matches('-'), integer.radix()) {
            Ok(number) if number <= most => Ok(number),
            _ => Err(self.error(Problem::Absurd { most })),
        }
    }

    /// This value as a whole number or a pair of them, each from 0 to `most`.
    pub(super) fn number_or_range(&self, most: u32) -> Result<Span, ProtocolError> {
        let wrong = || self.error(Problem::WrongType { expected: Kind::NumberOrRange });
        match self.value {
            DeValue::Integer(_) => Ok(Span::exactly(self.number(most)?)),
            DeValue::Array(_) => {
                let mut items = self.items()?;
                if items.is_empty() {
                    return Err(self.error(Problem::EmptyList));
                }
                if items.len() != 2 || items.iter().any(|item| !item.value.is_integer()) {
                    return Err(wrong());
                }
                // The field is the range; its ends have no names of their own.
                items.iter_mut().for_each(|item| item.path.clone_from(&self.path));
                Ok(Span { low: items[0].number(most)?, high: items[1].number(most)? })
            }
            _ => Err(wrong()),
        }
    }
}

impl<'a> Fields<'a> {
    /// A whole file.
    pub(super) fn root(text: &'a str, table: &'a DeTable<'a>, known: &[&str]) -> Result<Self, ProtocolError> {
        Fields::new(text, String::new(), 0..0, table, known)
    }

    fn new(
        text: &'a str,
        path: String,
        span: Range<usize>,
        table: &'a DeTable<'a>,
        known: &[&str],
    ) -> Result<Self, ProtocolError> {
        let unknown = table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref()));
        // The table is in alphabetical order; the person reads from the top.
        match unknown.min_by_key(|(key, _)| key.span().start) {
            Some((key, _)) => Err(error(text, &key.span(), join(&path, key.get_ref()), Problem::UnknownKey)),
            None => Ok(Fields { text, path, span, table }),
        }
    }

    /// The error that this table has `problem`.
    pub(super) fn error(&self, problem: Problem) -> ProtocolError {
        error(self.text, &self.span, self.path.clone(), problem)
    }

    /// The value of a key that may be absent.
    pub(super) fn optional(&self, key: &str) -> Option<Node<'a>> {
        let value = self.table.get(key)?;
        Some(Node { text: self.text, path: join(&self.path, key), span: value.span(), value: value.get_ref() })
    }

    /// The value of a key that must be there.
    pub(super) fn required(&self, key: &str) -> Result<Node<'a>, ProtocolError> {
        let missing = || error(self.text, &self.span, join(&self.path, key), Problem::Missing);
        self.optional(key).ok_or_else(missing)
    }
}

/// The line, from 1, on which the field at `path` stands, or the nearest thing around it that is written down.
pub(super) fn line_of(text: &str, root: &DeTable<'_>, path: &str) -> usize {
    let mut offset = 0;
    let mut table = Some(root);
    for part in path.split('.') {
        let mut names = part.split(['[', ']']).filter(|name| !name.is_empty());
        let Some(mut value) = names.next().and_then(|key| table?.get(key)) else { break };
        offset = value.span().start;
        for index in names {
            let item = index.parse().ok().and_then(|index: usize| value.get_ref().as_array()?.get(index));
            let Some(item) = item else { return line(text, offset) };
            value = item;
            offset = value.span().start;
        }
        table = value.get_ref().as_table();
    }
    line(text, offset)
}

/// The line, from 1, in which the byte at `offset` stands.
pub(super) fn line(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

fn error(text: &str, span: &Range<usize>, field: String, problem: Problem) -> ProtocolError {
    ProtocolError { line: Some(line(text, span.start)), field, problem }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
