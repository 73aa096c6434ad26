SELECT d.due_number - :as_of_day AS days_left, d.due_on AS due, d.guideline AS guideline, d.name AS duty, s.name AS subject,
	d.organization AS organization, u.ministry AS ministry, u.name AS program, d.document || ':' || d.element AS sources
FROM ip_duty d
JOIN undertaking u ON u.document = d.document AND u.element = d.undertaking
JOIN document x ON x.document = d.document
LEFT JOIN ip_subject s ON s.document = d.document AND s.element = d.subject
WHERE d.waived = 0 AND (d.done_on IS NULL OR d.done_on > :as_of) AND d.due_number <= :as_of_day + :days
	AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
	AND (:organization IS NULL OR d.organization LIKE :organization ESCAPE '!')
ORDER BY d.due_number, d.name IS NULL, d.name, s.name IS NULL, s.name, u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, x.hash, d.element
