/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.NamedElement;

import org.hyoka.model.ip.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.hyoka.model.ip.IpPackage
 * @generated
 */
public class IpSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static IpPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IpSwitch() {
		if (modelPackage == null) {
			modelPackage = IpPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case IpPackage.IP_MANAGEMENT: {
				IpManagement ipManagement = (IpManagement)theEObject;
				T result = caseIpManagement(ipManagement);
				if (result == null) result = caseElement(ipManagement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.IP_POLICY: {
				IpPolicy ipPolicy = (IpPolicy)theEObject;
				T result = caseIpPolicy(ipPolicy);
				if (result == null) result = caseFact(ipPolicy);
				if (result == null) result = caseNamedElement(ipPolicy);
				if (result == null) result = caseElement(ipPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.IP_AGREEMENT: {
				IpAgreement ipAgreement = (IpAgreement)theEObject;
				T result = caseIpAgreement(ipAgreement);
				if (result == null) result = caseFact(ipAgreement);
				if (result == null) result = caseNamedElement(ipAgreement);
				if (result == null) result = caseElement(ipAgreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.AGREEMENT_PARTY: {
				AgreementParty agreementParty = (AgreementParty)theEObject;
				T result = caseAgreementParty(agreementParty);
				if (result == null) result = caseElement(agreementParty);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.AGREEMENT_VERSION: {
				AgreementVersion agreementVersion = (AgreementVersion)theEObject;
				T result = caseAgreementVersion(agreementVersion);
				if (result == null) result = caseNamedElement(agreementVersion);
				if (result == null) result = caseElement(agreementVersion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.CLAUSE_TOPIC: {
				ClauseTopic clauseTopic = (ClauseTopic)theEObject;
				T result = caseClauseTopic(clauseTopic);
				if (result == null) result = caseNamedElement(clauseTopic);
				if (result == null) result = caseElement(clauseTopic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.CLAUSE: {
				Clause clause = (Clause)theEObject;
				T result = caseClause(clause);
				if (result == null) result = caseElement(clause);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.IP_COMMITTEE: {
				IpCommittee ipCommittee = (IpCommittee)theEObject;
				T result = caseIpCommittee(ipCommittee);
				if (result == null) result = caseFact(ipCommittee);
				if (result == null) result = caseNamedElement(ipCommittee);
				if (result == null) result = caseElement(ipCommittee);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.COMMITTEE_MEMBER: {
				CommitteeMember committeeMember = (CommitteeMember)theEObject;
				T result = caseCommitteeMember(committeeMember);
				if (result == null) result = caseElement(committeeMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.COMMITTEE_DECISION: {
				CommitteeDecision committeeDecision = (CommitteeDecision)theEObject;
				T result = caseCommitteeDecision(committeeDecision);
				if (result == null) result = caseElement(committeeDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.INVENTION: {
				Invention invention = (Invention)theEObject;
				T result = caseInvention(invention);
				if (result == null) result = caseNamedElement(invention);
				if (result == null) result = caseElement(invention);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.INVENTOR_SHARE: {
				InventorShare inventorShare = (InventorShare)theEObject;
				T result = caseInventorShare(inventorShare);
				if (result == null) result = caseElement(inventorShare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.FILING: {
				Filing filing = (Filing)theEObject;
				T result = caseFiling(filing);
				if (result == null) result = caseElement(filing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.LICENCE: {
				Licence licence = (Licence)theEObject;
				T result = caseLicence(licence);
				if (result == null) result = caseNamedElement(licence);
				if (result == null) result = caseElement(licence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.PUBLICATION: {
				Publication publication = (Publication)theEObject;
				T result = casePublication(publication);
				if (result == null) result = caseNamedElement(publication);
				if (result == null) result = caseElement(publication);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.STANDARDS_CONTRIBUTION: {
				StandardsContribution standardsContribution = (StandardsContribution)theEObject;
				T result = caseStandardsContribution(standardsContribution);
				if (result == null) result = caseNamedElement(standardsContribution);
				if (result == null) result = caseElement(standardsContribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.PRODUCT: {
				Product product = (Product)theEObject;
				T result = caseProduct(product);
				if (result == null) result = caseNamedElement(product);
				if (result == null) result = caseElement(product);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.DUTY_TEMPLATE: {
				DutyTemplate dutyTemplate = (DutyTemplate)theEObject;
				T result = caseDutyTemplate(dutyTemplate);
				if (result == null) result = caseNamedElement(dutyTemplate);
				if (result == null) result = caseElement(dutyTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case IpPackage.DUTY: {
				Duty duty = (Duty)theEObject;
				T result = caseDuty(duty);
				if (result == null) result = caseNamedElement(duty);
				if (result == null) result = caseElement(duty);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpManagement(IpManagement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpPolicy(IpPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpAgreement(IpAgreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agreement Party</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agreement Party</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgreementParty(AgreementParty object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agreement Version</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agreement Version</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgreementVersion(AgreementVersion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clause Topic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clause Topic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClauseTopic(ClauseTopic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clause</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clause</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClause(Clause object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpCommittee(IpCommittee object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommitteeMember(CommitteeMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommitteeDecision(CommitteeDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Invention</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Invention</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInvention(Invention object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inventor Share</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inventor Share</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInventorShare(InventorShare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFiling(Filing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Licence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Licence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLicence(Licence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublication(Publication object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Standards Contribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Standards Contribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStandardsContribution(StandardsContribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Product</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Product</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProduct(Product object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Duty Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Duty Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDutyTemplate(DutyTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Duty</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Duty</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDuty(Duty object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFact(Fact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //IpSwitch
