//! Which hosts a request may name: any page in a browser can point a name of its own at this machine, and would read the site under that name.

use std::net::{IpAddr, Ipv6Addr};

use hyper::header::{HOST, HeaderMap};

/// The hosts that are answered to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hosts {
    /// `localhost` and the addresses of loopback.
    Loopback,
    /// Those and every address, because the site is served to other machines: names stay what others could point here.
    Addresses,
}

impl Hosts {
    /// Returns the hosts that a server at an address is asked by.
    pub(super) fn of(address: IpAddr) -> Self {
        if address.is_loopback() { Self::Loopback } else { Self::Addresses }
    }

    /// Returns whether a request names exactly one host, and one of these; whatever the port: it may have been forwarded.
    pub(super) fn allow(self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(HOST).iter();
        match (hosts.next(), hosts.next()) {
            (Some(host), None) => host.to_str().is_ok_and(|host| self.allow_host(host)),
            _ => false,
        }
    }

    fn allow_host(self, host: &str) -> bool {
        // The colons of an IPv6 address are in brackets.
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, port),
            _ => (host, ""),
        };
        let in_brackets = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
        let address: Option<IpAddr> = match in_brackets {
            Some(address) => address.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
            None => name.parse().ok().filter(IpAddr::is_ipv4),
        };
        let is_allowed = match address {
            Some(address) => self == Self::Addresses || address.is_loopback(),
            None => name.eq_ignore_ascii_case("localhost"),
        };
        is_allowed && port.bytes().all(|digit| digit.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_this_machine_are_let_in() {
        for host in ["localhost", "LOCALHOST:4040", "127.0.0.1:80", "127.1.2.3", "[::1]", "[::1]:4040"] {
            assert!(Hosts::Loopback.allow_host(host), "{host}");
            assert!(Hosts::Addresses.allow_host(host), "{host}");
        }
    }

    #[test]
    fn other_hosts_are_refused() {
        let hosts = [
            "",
            "example.com",
            "localhost.example.com",
            "127.0.0.1.example.com",
            "localhost:4040@example.com",
            "localhost:x",
            "::1",
            "[127.0.0.1]",
            "[::1]x",
        ];
        for host in hosts {
            assert!(!Hosts::Loopback.allow_host(host), "{host}");
            assert!(!Hosts::Addresses.allow_host(host), "{host}");
        }
    }

    #[test]
    fn addresses_of_other_machines_are_for_sites_that_are_served_to_them() {
        for host in ["192.168.0.1", "192.168.0.1:4040", "0.0.0.0", "[::]", "[2001:db8::1]:4040"] {
            assert!(!Hosts::Loopback.allow_host(host), "{host}");
            assert!(Hosts::Addresses.allow_host(host), "{host}");
        }
        assert_eq!(Hosts::of([127, 0, 0, 1].into()), Hosts::Loopback);
        assert_eq!(Hosts::of([0, 0, 0, 0].into()), Hosts::Addresses);
    }

    #[test]
    fn exactly_one_host_is_needed() {
        let mut headers = HeaderMap::new();
        assert!(!Hosts::Loopback.allow(&headers));
        headers.append(HOST, "localhost".parse().unwrap());
        assert!(Hosts::Loopback.allow(&headers));
        headers.append(HOST, "localhost".parse().unwrap());
        assert!(!Hosts::Loopback.allow(&headers));
    }
}
