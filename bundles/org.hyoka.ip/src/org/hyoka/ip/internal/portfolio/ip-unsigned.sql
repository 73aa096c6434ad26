SELECT u.ministry AS ministry, u.name AS program, p.agreement AS agreement, p.organization AS organization,
	p.institutions AS institutions, p.party_role AS party_role,
	CASE WHEN p.party_state = 'SIGNED' THEN 'NEGOTIATING' ELSE p.party_state END AS party_state, p.effective_from AS effective_from,
	p.document || ':' || p.element AS sources
FROM ip_party p
JOIN undertaking u ON u.document = p.document AND u.element = p.undertaking
JOIN document x ON x.document = p.document
WHERE (p.party_state IN ('INVITED', 'NEGOTIATING') OR p.party_state = 'SIGNED' AND p.signed_on > :as_of)
	AND (p.expires_on IS NULL OR p.expires_on >= :as_of)
	AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
	AND (:organization IS NULL OR p.organization LIKE :organization ESCAPE '!')
ORDER BY u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, p.agreement IS NULL, p.agreement, p.organization IS NULL,
	p.organization, x.hash, p.element
