/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.hyoka.model.ip.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class IpFactoryImpl extends EFactoryImpl implements IpFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static IpFactory init() {
		try {
			IpFactory theIpFactory = (IpFactory)EPackage.Registry.INSTANCE.getEFactory(IpPackage.eNS_URI);
			if (theIpFactory != null) {
				return theIpFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new IpFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IpFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case IpPackage.IP_MANAGEMENT: return createIpManagement();
			case IpPackage.IP_POLICY: return createIpPolicy();
			case IpPackage.IP_AGREEMENT: return createIpAgreement();
			case IpPackage.AGREEMENT_PARTY: return createAgreementParty();
			case IpPackage.AGREEMENT_VERSION: return createAgreementVersion();
			case IpPackage.CLAUSE_TOPIC: return createClauseTopic();
			case IpPackage.CLAUSE: return createClause();
			case IpPackage.IP_COMMITTEE: return createIpCommittee();
			case IpPackage.COMMITTEE_MEMBER: return createCommitteeMember();
			case IpPackage.COMMITTEE_DECISION: return createCommitteeDecision();
			case IpPackage.INVENTION: return createInvention();
			case IpPackage.INVENTOR_SHARE: return createInventorShare();
			case IpPackage.FILING: return createFiling();
			case IpPackage.LICENCE: return createLicence();
			case IpPackage.PUBLICATION: return createPublication();
			case IpPackage.STANDARDS_CONTRIBUTION: return createStandardsContribution();
			case IpPackage.PRODUCT: return createProduct();
			case IpPackage.DUTY_TEMPLATE: return createDutyTemplate();
			case IpPackage.DUTY: return createDuty();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case IpPackage.PARTY_STATE:
				return createPartyStateFromString(eDataType, initialValue);
			case IpPackage.PARTY_ROLE:
				return createPartyRoleFromString(eDataType, initialValue);
			case IpPackage.CLAUSE_STATE:
				return createClauseStateFromString(eDataType, initialValue);
			case IpPackage.EVIDENCE:
				return createEvidenceFromString(eDataType, initialValue);
			case IpPackage.INVENTION_DECISION:
				return createInventionDecisionFromString(eDataType, initialValue);
			case IpPackage.FILING_ROUTE:
				return createFilingRouteFromString(eDataType, initialValue);
			case IpPackage.FILING_STATE:
				return createFilingStateFromString(eDataType, initialValue);
			case IpPackage.LICENCE_KIND:
				return createLicenceKindFromString(eDataType, initialValue);
			case IpPackage.DUTY_EVENT:
				return createDutyEventFromString(eDataType, initialValue);
			case IpPackage.DUE_BASIS:
				return createDueBasisFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case IpPackage.PARTY_STATE:
				return convertPartyStateToString(eDataType, instanceValue);
			case IpPackage.PARTY_ROLE:
				return convertPartyRoleToString(eDataType, instanceValue);
			case IpPackage.CLAUSE_STATE:
				return convertClauseStateToString(eDataType, instanceValue);
			case IpPackage.EVIDENCE:
				return convertEvidenceToString(eDataType, instanceValue);
			case IpPackage.INVENTION_DECISION:
				return convertInventionDecisionToString(eDataType, instanceValue);
			case IpPackage.FILING_ROUTE:
				return convertFilingRouteToString(eDataType, instanceValue);
			case IpPackage.FILING_STATE:
				return convertFilingStateToString(eDataType, instanceValue);
			case IpPackage.LICENCE_KIND:
				return convertLicenceKindToString(eDataType, instanceValue);
			case IpPackage.DUTY_EVENT:
				return convertDutyEventToString(eDataType, instanceValue);
			case IpPackage.DUE_BASIS:
				return convertDueBasisToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpManagement createIpManagement() {
		IpManagementImpl ipManagement = new IpManagementImpl();
		return ipManagement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpPolicy createIpPolicy() {
		IpPolicyImpl ipPolicy = new IpPolicyImpl();
		return ipPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpAgreement createIpAgreement() {
		IpAgreementImpl ipAgreement = new IpAgreementImpl();
		return ipAgreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementParty createAgreementParty() {
		AgreementPartyImpl agreementParty = new AgreementPartyImpl();
		return agreementParty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementVersion createAgreementVersion() {
		AgreementVersionImpl agreementVersion = new AgreementVersionImpl();
		return agreementVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClauseTopic createClauseTopic() {
		ClauseTopicImpl clauseTopic = new ClauseTopicImpl();
		return clauseTopic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause createClause() {
		ClauseImpl clause = new ClauseImpl();
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpCommittee createIpCommittee() {
		IpCommitteeImpl ipCommittee = new IpCommitteeImpl();
		return ipCommittee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitteeMember createCommitteeMember() {
		CommitteeMemberImpl committeeMember = new CommitteeMemberImpl();
		return committeeMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitteeDecision createCommitteeDecision() {
		CommitteeDecisionImpl committeeDecision = new CommitteeDecisionImpl();
		return committeeDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invention createInvention() {
		InventionImpl invention = new InventionImpl();
		return invention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InventorShare createInventorShare() {
		InventorShareImpl inventorShare = new InventorShareImpl();
		return inventorShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filing createFiling() {
		FilingImpl filing = new FilingImpl();
		return filing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Licence createLicence() {
		LicenceImpl licence = new LicenceImpl();
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication createPublication() {
		PublicationImpl publication = new PublicationImpl();
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StandardsContribution createStandardsContribution() {
		StandardsContributionImpl standardsContribution = new StandardsContributionImpl();
		return standardsContribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Product createProduct() {
		ProductImpl product = new ProductImpl();
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DutyTemplate createDutyTemplate() {
		DutyTemplateImpl dutyTemplate = new DutyTemplateImpl();
		return dutyTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duty createDuty() {
		DutyImpl duty = new DutyImpl();
		return duty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyState createPartyStateFromString(EDataType eDataType, String initialValue) {
		PartyState result = PartyState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyRole createPartyRoleFromString(EDataType eDataType, String initialValue) {
		PartyRole result = PartyRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClauseState createClauseStateFromString(EDataType eDataType, String initialValue) {
		ClauseState result = ClauseState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClauseStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence createEvidenceFromString(EDataType eDataType, String initialValue) {
		Evidence result = Evidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InventionDecision createInventionDecisionFromString(EDataType eDataType, String initialValue) {
		InventionDecision result = InventionDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInventionDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FilingRoute createFilingRouteFromString(EDataType eDataType, String initialValue) {
		FilingRoute result = FilingRoute.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFilingRouteToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FilingState createFilingStateFromString(EDataType eDataType, String initialValue) {
		FilingState result = FilingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFilingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LicenceKind createLicenceKindFromString(EDataType eDataType, String initialValue) {
		LicenceKind result = LicenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLicenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DutyEvent createDutyEventFromString(EDataType eDataType, String initialValue) {
		DutyEvent result = DutyEvent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDutyEventToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DueBasis createDueBasisFromString(EDataType eDataType, String initialValue) {
		DueBasis result = DueBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDueBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpPackage getIpPackage() {
		return (IpPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static IpPackage getPackage() {
		return IpPackage.eINSTANCE;
	}

} //IpFactoryImpl
