//! Reading what an address writes with percent signs, as in `%C4%8D` for `č`.

/// Returns a part of an address as it was before it was encoded; none if a percent sign is not followed by two hexadecimal digits, or what they say is not UTF-8.
pub(crate) fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex(rest.next()?)? * 16 + hex(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_put_together_to_letters() {
        assert_eq!(decoded("s-tri-%C4%8Dasovne-mere").as_deref(), Some("s-tri-časovne-mere"));
        assert_eq!(decoded("s-cena").as_deref(), Some("s-cena"));
    }

    #[test]
    fn what_is_not_encoded_is_not_guessed() {
        for part in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(decoded(part), None, "{part}");
        }
    }
}
