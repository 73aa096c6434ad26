/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hyoka.model.hyoka.HyokaPackage;

import org.hyoka.model.hyoka.impl.HyokaPackageImpl;

import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Evidence;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.ip.StandardsContribution;

import org.hyoka.model.roadmap.RoadmapPackage;

import org.hyoka.model.roadmap.impl.RoadmapPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class IpPackageImpl extends EPackageImpl implements IpPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipManagementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipAgreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementPartyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clauseTopicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clauseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipCommitteeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inventionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inventorShareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass licenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass standardsContributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dutyTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dutyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partyStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partyRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clauseStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum inventionDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum filingRouteEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum filingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum licenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dutyEventEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dueBasisEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hyoka.model.ip.IpPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private IpPackageImpl() {
		super(eNS_URI, IpFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link IpPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static IpPackage init() {
		if (isInited) return (IpPackage)EPackage.Registry.INSTANCE.getEPackage(IpPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredIpPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		IpPackageImpl theIpPackage = registeredIpPackage instanceof IpPackageImpl ? (IpPackageImpl)registeredIpPackage : new IpPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);
		HyokaPackageImpl theHyokaPackage = (HyokaPackageImpl)(registeredPackage instanceof HyokaPackageImpl ? registeredPackage : HyokaPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RoadmapPackage.eNS_URI);
		RoadmapPackageImpl theRoadmapPackage = (RoadmapPackageImpl)(registeredPackage instanceof RoadmapPackageImpl ? registeredPackage : RoadmapPackage.eINSTANCE);

		// Create package meta-data objects
		theIpPackage.createPackageContents();
		theHyokaPackage.createPackageContents();
		theRoadmapPackage.createPackageContents();

		// Initialize created meta-data
		theIpPackage.initializePackageContents();
		theHyokaPackage.initializePackageContents();
		theRoadmapPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theIpPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(IpPackage.eNS_URI, theIpPackage);
		return theIpPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpManagement() {
		return ipManagementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Policies() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Agreements() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Committees() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Inventions() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Licences() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Publications() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Standards() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Products() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_DutyTemplates() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Duties() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpManagement_Topics() {
		return (EReference)ipManagementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpManagement_RegisterKept() {
		return (EAttribute)ipManagementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpPolicy() {
		return ipPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpPolicy_AdoptedBy() {
		return (EReference)ipPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpPolicy_AdoptedOn() {
		return (EAttribute)ipPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpPolicy_Covers() {
		return (EAttribute)ipPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpPolicy_Clauses() {
		return (EReference)ipPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpPolicy_Documents() {
		return (EReference)ipPolicyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpAgreement() {
		return ipAgreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Policy() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Items() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Secretariat() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAgreement_EffectiveFrom() {
		return (EAttribute)ipAgreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAgreement_ExpiresOn() {
		return (EAttribute)ipAgreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAgreement_Confidential() {
		return (EAttribute)ipAgreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Parties() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Versions() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Clauses() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAgreement_Documents() {
		return (EReference)ipAgreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementParty() {
		return agreementPartyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementParty_Organization() {
		return (EReference)agreementPartyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_Label() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_Institutions() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_Role() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_State() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_SignedOn() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementParty_LeftOn() {
		return (EAttribute)agreementPartyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementVersion() {
		return agreementVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementVersion_ConcludedOn() {
		return (EAttribute)agreementVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementVersion_Changes() {
		return (EAttribute)agreementVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementVersion_Document() {
		return (EReference)agreementVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClauseTopic() {
		return clauseTopicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseTopic_Number() {
		return (EAttribute)clauseTopicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseTopic_Guidance() {
		return (EAttribute)clauseTopicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseTopic_Evidence() {
		return (EAttribute)clauseTopicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClause() {
		return clauseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClause_Topic() {
		return (EReference)clauseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_State() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_Text() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpCommittee() {
		return ipCommitteeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpCommittee_Members() {
		return (EReference)ipCommitteeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpCommittee_Meetings() {
		return (EReference)ipCommitteeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpCommittee_Decisions() {
		return (EReference)ipCommitteeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpCommittee_Rules() {
		return (EAttribute)ipCommitteeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitteeMember() {
		return committeeMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeMember_Person() {
		return (EReference)committeeMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Label() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Chair() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Seats() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitteeDecision() {
		return committeeDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeDecision_DecidedOn() {
		return (EAttribute)committeeDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeDecision_Inventions() {
		return (EReference)committeeDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeDecision_Decision() {
		return (EAttribute)committeeDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeDecision_Text() {
		return (EAttribute)committeeDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInvention() {
		return inventionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvention_Number() {
		return (EAttribute)inventionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvention_DisclosedOn() {
		return (EAttribute)inventionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvention_Theme() {
		return (EReference)inventionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvention_Inventors() {
		return (EReference)inventionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvention_Decision() {
		return (EAttribute)inventionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvention_Filings() {
		return (EReference)inventionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvention_Confidential() {
		return (EAttribute)inventionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInventorShare() {
		return inventorShareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventorShare_Person() {
		return (EReference)inventorShareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInventorShare_Organization() {
		return (EReference)inventorShareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventorShare_Share() {
		return (EAttribute)inventorShareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInventorShare_Parts() {
		return (EAttribute)inventorShareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFiling() {
		return filingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Route() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Country() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Number() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_FiledOn() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_PublishedOn() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_RegisteredOn() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_RegistrationNumber() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_EndedOn() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_State() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Family() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLicence() {
		return licenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_Kind() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLicence_Licensee() {
		return (EReference)licenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLicence_Inventions() {
		return (EReference)licenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_AgreedOn() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_EndsOn() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_ApprovedOn() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_Technology() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_Confidential() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublication() {
		return publicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Authors() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Journal() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_PublishedOn() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Doi() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Reviewed() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStandardsContribution() {
		return standardsContributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandardsContribution_Body() {
		return (EAttribute)standardsContributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandardsContribution_Document() {
		return (EAttribute)standardsContributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandardsContribution_State() {
		return (EAttribute)standardsContributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStandardsContribution_Text() {
		return (EAttribute)standardsContributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduct_Company() {
		return (EReference)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Since() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Text() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDutyTemplate() {
		return dutyTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Agency() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_ContractVersion() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Event() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Basis() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Amount() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Form() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_ReminderDays() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Source() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDutyTemplate_Confirmed() {
		return (EAttribute)dutyTemplateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuty() {
		return dutyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuty_Template() {
		return (EReference)dutyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuty_Subject() {
		return (EReference)dutyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuty_Organization() {
		return (EReference)dutyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuty_StartedOn() {
		return (EAttribute)dutyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuty_DoneOn() {
		return (EAttribute)dutyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuty_WaivedBecause() {
		return (EAttribute)dutyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartyState() {
		return partyStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartyRole() {
		return partyRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClauseState() {
		return clauseStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidence() {
		return evidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInventionDecision() {
		return inventionDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFilingRoute() {
		return filingRouteEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFilingState() {
		return filingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLicenceKind() {
		return licenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDutyEvent() {
		return dutyEventEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDueBasis() {
		return dueBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpFactory getIpFactory() {
		return (IpFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		ipManagementEClass = createEClass(IP_MANAGEMENT);
		createEReference(ipManagementEClass, IP_MANAGEMENT__POLICIES);
		createEReference(ipManagementEClass, IP_MANAGEMENT__AGREEMENTS);
		createEReference(ipManagementEClass, IP_MANAGEMENT__COMMITTEES);
		createEReference(ipManagementEClass, IP_MANAGEMENT__INVENTIONS);
		createEReference(ipManagementEClass, IP_MANAGEMENT__LICENCES);
		createEReference(ipManagementEClass, IP_MANAGEMENT__PUBLICATIONS);
		createEReference(ipManagementEClass, IP_MANAGEMENT__STANDARDS);
		createEReference(ipManagementEClass, IP_MANAGEMENT__PRODUCTS);
		createEReference(ipManagementEClass, IP_MANAGEMENT__DUTY_TEMPLATES);
		createEReference(ipManagementEClass, IP_MANAGEMENT__DUTIES);
		createEReference(ipManagementEClass, IP_MANAGEMENT__TOPICS);
		createEAttribute(ipManagementEClass, IP_MANAGEMENT__REGISTER_KEPT);

		ipPolicyEClass = createEClass(IP_POLICY);
		createEReference(ipPolicyEClass, IP_POLICY__ADOPTED_BY);
		createEAttribute(ipPolicyEClass, IP_POLICY__ADOPTED_ON);
		createEAttribute(ipPolicyEClass, IP_POLICY__COVERS);
		createEReference(ipPolicyEClass, IP_POLICY__CLAUSES);
		createEReference(ipPolicyEClass, IP_POLICY__DOCUMENTS);

		ipAgreementEClass = createEClass(IP_AGREEMENT);
		createEReference(ipAgreementEClass, IP_AGREEMENT__POLICY);
		createEReference(ipAgreementEClass, IP_AGREEMENT__ITEMS);
		createEReference(ipAgreementEClass, IP_AGREEMENT__SECRETARIAT);
		createEAttribute(ipAgreementEClass, IP_AGREEMENT__EFFECTIVE_FROM);
		createEAttribute(ipAgreementEClass, IP_AGREEMENT__EXPIRES_ON);
		createEAttribute(ipAgreementEClass, IP_AGREEMENT__CONFIDENTIAL);
		createEReference(ipAgreementEClass, IP_AGREEMENT__PARTIES);
		createEReference(ipAgreementEClass, IP_AGREEMENT__VERSIONS);
		createEReference(ipAgreementEClass, IP_AGREEMENT__CLAUSES);
		createEReference(ipAgreementEClass, IP_AGREEMENT__DOCUMENTS);

		agreementPartyEClass = createEClass(AGREEMENT_PARTY);
		createEReference(agreementPartyEClass, AGREEMENT_PARTY__ORGANIZATION);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__LABEL);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__INSTITUTIONS);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__ROLE);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__STATE);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__SIGNED_ON);
		createEAttribute(agreementPartyEClass, AGREEMENT_PARTY__LEFT_ON);

		agreementVersionEClass = createEClass(AGREEMENT_VERSION);
		createEAttribute(agreementVersionEClass, AGREEMENT_VERSION__CONCLUDED_ON);
		createEAttribute(agreementVersionEClass, AGREEMENT_VERSION__CHANGES);
		createEReference(agreementVersionEClass, AGREEMENT_VERSION__DOCUMENT);

		clauseTopicEClass = createEClass(CLAUSE_TOPIC);
		createEAttribute(clauseTopicEClass, CLAUSE_TOPIC__NUMBER);
		createEAttribute(clauseTopicEClass, CLAUSE_TOPIC__GUIDANCE);
		createEAttribute(clauseTopicEClass, CLAUSE_TOPIC__EVIDENCE);

		clauseEClass = createEClass(CLAUSE);
		createEReference(clauseEClass, CLAUSE__TOPIC);
		createEAttribute(clauseEClass, CLAUSE__STATE);
		createEAttribute(clauseEClass, CLAUSE__TEXT);

		ipCommitteeEClass = createEClass(IP_COMMITTEE);
		createEReference(ipCommitteeEClass, IP_COMMITTEE__MEMBERS);
		createEReference(ipCommitteeEClass, IP_COMMITTEE__MEETINGS);
		createEReference(ipCommitteeEClass, IP_COMMITTEE__DECISIONS);
		createEAttribute(ipCommitteeEClass, IP_COMMITTEE__RULES);

		committeeMemberEClass = createEClass(COMMITTEE_MEMBER);
		createEReference(committeeMemberEClass, COMMITTEE_MEMBER__PERSON);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__LABEL);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__CHAIR);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__SEATS);

		committeeDecisionEClass = createEClass(COMMITTEE_DECISION);
		createEAttribute(committeeDecisionEClass, COMMITTEE_DECISION__DECIDED_ON);
		createEReference(committeeDecisionEClass, COMMITTEE_DECISION__INVENTIONS);
		createEAttribute(committeeDecisionEClass, COMMITTEE_DECISION__DECISION);
		createEAttribute(committeeDecisionEClass, COMMITTEE_DECISION__TEXT);

		inventionEClass = createEClass(INVENTION);
		createEAttribute(inventionEClass, INVENTION__NUMBER);
		createEAttribute(inventionEClass, INVENTION__DISCLOSED_ON);
		createEReference(inventionEClass, INVENTION__THEME);
		createEReference(inventionEClass, INVENTION__INVENTORS);
		createEAttribute(inventionEClass, INVENTION__DECISION);
		createEReference(inventionEClass, INVENTION__FILINGS);
		createEAttribute(inventionEClass, INVENTION__CONFIDENTIAL);

		inventorShareEClass = createEClass(INVENTOR_SHARE);
		createEReference(inventorShareEClass, INVENTOR_SHARE__PERSON);
		createEReference(inventorShareEClass, INVENTOR_SHARE__ORGANIZATION);
		createEAttribute(inventorShareEClass, INVENTOR_SHARE__SHARE);
		createEAttribute(inventorShareEClass, INVENTOR_SHARE__PARTS);

		filingEClass = createEClass(FILING);
		createEAttribute(filingEClass, FILING__ROUTE);
		createEAttribute(filingEClass, FILING__COUNTRY);
		createEAttribute(filingEClass, FILING__NUMBER);
		createEAttribute(filingEClass, FILING__FILED_ON);
		createEAttribute(filingEClass, FILING__PUBLISHED_ON);
		createEAttribute(filingEClass, FILING__REGISTERED_ON);
		createEAttribute(filingEClass, FILING__REGISTRATION_NUMBER);
		createEAttribute(filingEClass, FILING__ENDED_ON);
		createEAttribute(filingEClass, FILING__STATE);
		createEAttribute(filingEClass, FILING__FAMILY);

		licenceEClass = createEClass(LICENCE);
		createEAttribute(licenceEClass, LICENCE__KIND);
		createEReference(licenceEClass, LICENCE__LICENSEE);
		createEReference(licenceEClass, LICENCE__INVENTIONS);
		createEAttribute(licenceEClass, LICENCE__AGREED_ON);
		createEAttribute(licenceEClass, LICENCE__ENDS_ON);
		createEAttribute(licenceEClass, LICENCE__APPROVED_ON);
		createEAttribute(licenceEClass, LICENCE__TECHNOLOGY);
		createEAttribute(licenceEClass, LICENCE__CONFIDENTIAL);

		publicationEClass = createEClass(PUBLICATION);
		createEAttribute(publicationEClass, PUBLICATION__AUTHORS);
		createEAttribute(publicationEClass, PUBLICATION__JOURNAL);
		createEAttribute(publicationEClass, PUBLICATION__PUBLISHED_ON);
		createEAttribute(publicationEClass, PUBLICATION__DOI);
		createEAttribute(publicationEClass, PUBLICATION__REVIEWED);

		standardsContributionEClass = createEClass(STANDARDS_CONTRIBUTION);
		createEAttribute(standardsContributionEClass, STANDARDS_CONTRIBUTION__BODY);
		createEAttribute(standardsContributionEClass, STANDARDS_CONTRIBUTION__DOCUMENT);
		createEAttribute(standardsContributionEClass, STANDARDS_CONTRIBUTION__STATE);
		createEAttribute(standardsContributionEClass, STANDARDS_CONTRIBUTION__TEXT);

		productEClass = createEClass(PRODUCT);
		createEReference(productEClass, PRODUCT__COMPANY);
		createEAttribute(productEClass, PRODUCT__SINCE);
		createEAttribute(productEClass, PRODUCT__TEXT);

		dutyTemplateEClass = createEClass(DUTY_TEMPLATE);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__AGENCY);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__CONTRACT_VERSION);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__EVENT);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__BASIS);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__AMOUNT);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__FORM);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__REMINDER_DAYS);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__SOURCE);
		createEAttribute(dutyTemplateEClass, DUTY_TEMPLATE__CONFIRMED);

		dutyEClass = createEClass(DUTY);
		createEReference(dutyEClass, DUTY__TEMPLATE);
		createEReference(dutyEClass, DUTY__SUBJECT);
		createEReference(dutyEClass, DUTY__ORGANIZATION);
		createEAttribute(dutyEClass, DUTY__STARTED_ON);
		createEAttribute(dutyEClass, DUTY__DONE_ON);
		createEAttribute(dutyEClass, DUTY__WAIVED_BECAUSE);

		// Create enums
		partyStateEEnum = createEEnum(PARTY_STATE);
		partyRoleEEnum = createEEnum(PARTY_ROLE);
		clauseStateEEnum = createEEnum(CLAUSE_STATE);
		evidenceEEnum = createEEnum(EVIDENCE);
		inventionDecisionEEnum = createEEnum(INVENTION_DECISION);
		filingRouteEEnum = createEEnum(FILING_ROUTE);
		filingStateEEnum = createEEnum(FILING_STATE);
		licenceKindEEnum = createEEnum(LICENCE_KIND);
		dutyEventEEnum = createEEnum(DUTY_EVENT);
		dueBasisEEnum = createEEnum(DUE_BASIS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		HyokaPackage theHyokaPackage = (HyokaPackage)EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		ipManagementEClass.getESuperTypes().add(theHyokaPackage.getElement());
		ipPolicyEClass.getESuperTypes().add(theHyokaPackage.getFact());
		ipAgreementEClass.getESuperTypes().add(theHyokaPackage.getFact());
		agreementPartyEClass.getESuperTypes().add(theHyokaPackage.getElement());
		agreementVersionEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		clauseTopicEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		clauseEClass.getESuperTypes().add(theHyokaPackage.getElement());
		ipCommitteeEClass.getESuperTypes().add(theHyokaPackage.getFact());
		committeeMemberEClass.getESuperTypes().add(theHyokaPackage.getElement());
		committeeDecisionEClass.getESuperTypes().add(theHyokaPackage.getElement());
		inventionEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		inventorShareEClass.getESuperTypes().add(theHyokaPackage.getElement());
		filingEClass.getESuperTypes().add(theHyokaPackage.getElement());
		licenceEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		publicationEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		standardsContributionEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		productEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		dutyTemplateEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		dutyEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(ipManagementEClass, IpManagement.class, "IpManagement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getIpManagement_Policies(), this.getIpPolicy(), null, "policies", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Agreements(), this.getIpAgreement(), null, "agreements", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Committees(), this.getIpCommittee(), null, "committees", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Inventions(), this.getInvention(), null, "inventions", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Licences(), this.getLicence(), null, "licences", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Publications(), this.getPublication(), null, "publications", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Standards(), this.getStandardsContribution(), null, "standards", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Products(), this.getProduct(), null, "products", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_DutyTemplates(), this.getDutyTemplate(), null, "dutyTemplates", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Duties(), this.getDuty(), null, "duties", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpManagement_Topics(), this.getClauseTopic(), null, "topics", null, 0, -1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpManagement_RegisterKept(), ecorePackage.getEBoolean(), "registerKept", "false", 0, 1, IpManagement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(ipPolicyEClass, IpPolicy.class, "IpPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getIpPolicy_AdoptedBy(), theHyokaPackage.getOrganization(), null, "adoptedBy", null, 0, 1, IpPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpPolicy_AdoptedOn(), theHyokaPackage.getDatePoint(), "adoptedOn", null, 0, 1, IpPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpPolicy_Covers(), theHyokaPackage.getMarkdown(), "covers", null, 0, 1, IpPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpPolicy_Clauses(), this.getClause(), null, "clauses", null, 0, -1, IpPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpPolicy_Documents(), theHyokaPackage.getAttachedDocument(), null, "documents", null, 0, -1, IpPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ipAgreementEClass, IpAgreement.class, "IpAgreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getIpAgreement_Policy(), this.getIpPolicy(), null, "policy", null, 0, 1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpAgreement_Items(), theHyokaPackage.getResearchItem(), null, "items", null, 0, -1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpAgreement_Secretariat(), theHyokaPackage.getOrganization(), null, "secretariat", null, 0, 1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpAgreement_EffectiveFrom(), theHyokaPackage.getDate(), "effectiveFrom", null, 0, 1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpAgreement_ExpiresOn(), theHyokaPackage.getDate(), "expiresOn", null, 0, 1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpAgreement_Confidential(), ecorePackage.getEBoolean(), "confidential", "false", 0, 1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getIpAgreement_Parties(), this.getAgreementParty(), null, "parties", null, 0, -1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpAgreement_Versions(), this.getAgreementVersion(), null, "versions", null, 0, -1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpAgreement_Clauses(), this.getClause(), null, "clauses", null, 0, -1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpAgreement_Documents(), theHyokaPackage.getAttachedDocument(), null, "documents", null, 0, -1, IpAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(agreementPartyEClass, AgreementParty.class, "AgreementParty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAgreementParty_Organization(), theHyokaPackage.getOrganization(), null, "organization", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_Label(), ecorePackage.getEString(), "label", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_Institutions(), ecorePackage.getEIntegerObject(), "institutions", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_Role(), this.getPartyRole(), "role", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_State(), this.getPartyState(), "state", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_SignedOn(), theHyokaPackage.getDate(), "signedOn", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementParty_LeftOn(), theHyokaPackage.getDate(), "leftOn", null, 0, 1, AgreementParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(agreementVersionEClass, AgreementVersion.class, "AgreementVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAgreementVersion_ConcludedOn(), theHyokaPackage.getDate(), "concludedOn", null, 0, 1, AgreementVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreementVersion_Changes(), theHyokaPackage.getMarkdown(), "changes", null, 0, 1, AgreementVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgreementVersion_Document(), theHyokaPackage.getAttachedDocument(), null, "document", null, 0, 1, AgreementVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(clauseTopicEClass, ClauseTopic.class, "ClauseTopic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getClauseTopic_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, ClauseTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClauseTopic_Guidance(), theHyokaPackage.getMarkdown(), "guidance", null, 0, 1, ClauseTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClauseTopic_Evidence(), this.getEvidence(), "evidence", null, 0, 1, ClauseTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(clauseEClass, Clause.class, "Clause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getClause_Topic(), this.getClauseTopic(), null, "topic", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClause_State(), this.getClauseState(), "state", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClause_Text(), theHyokaPackage.getMarkdown(), "text", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ipCommitteeEClass, IpCommittee.class, "IpCommittee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getIpCommittee_Members(), this.getCommitteeMember(), null, "members", null, 0, -1, IpCommittee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpCommittee_Meetings(), theHyokaPackage.getMeeting(), null, "meetings", null, 0, -1, IpCommittee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIpCommittee_Decisions(), this.getCommitteeDecision(), null, "decisions", null, 0, -1, IpCommittee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIpCommittee_Rules(), theHyokaPackage.getMarkdown(), "rules", null, 0, 1, IpCommittee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(committeeMemberEClass, CommitteeMember.class, "CommitteeMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCommitteeMember_Person(), theHyokaPackage.getPerson(), null, "person", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCommitteeMember_Label(), ecorePackage.getEString(), "label", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCommitteeMember_Chair(), ecorePackage.getEBoolean(), "chair", "false", 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCommitteeMember_Seats(), ecorePackage.getEIntegerObject(), "seats", "1", 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(committeeDecisionEClass, CommitteeDecision.class, "CommitteeDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCommitteeDecision_DecidedOn(), theHyokaPackage.getDate(), "decidedOn", null, 0, 1, CommitteeDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCommitteeDecision_Inventions(), this.getInvention(), null, "inventions", null, 0, -1, CommitteeDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCommitteeDecision_Decision(), this.getInventionDecision(), "decision", null, 0, 1, CommitteeDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCommitteeDecision_Text(), theHyokaPackage.getMarkdown(), "text", null, 0, 1, CommitteeDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(inventionEClass, Invention.class, "Invention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getInvention_Number(), ecorePackage.getEString(), "number", null, 0, 1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInvention_DisclosedOn(), theHyokaPackage.getDate(), "disclosedOn", null, 0, 1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInvention_Theme(), theHyokaPackage.getTheme(), null, "theme", null, 0, 1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInvention_Inventors(), this.getInventorShare(), null, "inventors", null, 0, -1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInvention_Decision(), this.getInventionDecision(), "decision", null, 0, 1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInvention_Filings(), this.getFiling(), null, "filings", null, 0, -1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInvention_Confidential(), ecorePackage.getEBoolean(), "confidential", "false", 0, 1, Invention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(inventorShareEClass, InventorShare.class, "InventorShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getInventorShare_Person(), theHyokaPackage.getPerson(), null, "person", null, 0, 1, InventorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInventorShare_Organization(), theHyokaPackage.getOrganization(), null, "organization", null, 0, 1, InventorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventorShare_Share(), ecorePackage.getEBigDecimal(), "share", null, 0, 1, InventorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInventorShare_Parts(), ecorePackage.getEIntegerObject(), "parts", null, 0, 1, InventorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(filingEClass, Filing.class, "Filing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFiling_Route(), this.getFilingRoute(), "route", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Country(), ecorePackage.getEString(), "country", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Number(), ecorePackage.getEString(), "number", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_FiledOn(), theHyokaPackage.getDate(), "filedOn", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_PublishedOn(), theHyokaPackage.getDate(), "publishedOn", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_RegisteredOn(), theHyokaPackage.getDate(), "registeredOn", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_RegistrationNumber(), ecorePackage.getEString(), "registrationNumber", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_EndedOn(), theHyokaPackage.getDate(), "endedOn", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_State(), this.getFilingState(), "state", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Family(), ecorePackage.getEString(), "family", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(licenceEClass, Licence.class, "Licence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLicence_Kind(), this.getLicenceKind(), "kind", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLicence_Licensee(), theHyokaPackage.getOrganization(), null, "licensee", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLicence_Inventions(), this.getInvention(), null, "inventions", null, 0, -1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLicence_AgreedOn(), theHyokaPackage.getDate(), "agreedOn", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLicence_EndsOn(), theHyokaPackage.getDate(), "endsOn", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLicence_ApprovedOn(), theHyokaPackage.getDate(), "approvedOn", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLicence_Technology(), theHyokaPackage.getMarkdown(), "technology", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLicence_Confidential(), ecorePackage.getEBoolean(), "confidential", "false", 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPublication_Authors(), ecorePackage.getEString(), "authors", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Journal(), ecorePackage.getEString(), "journal", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_PublishedOn(), theHyokaPackage.getDatePoint(), "publishedOn", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Reviewed(), ecorePackage.getEBoolean(), "reviewed", "true", 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(standardsContributionEClass, StandardsContribution.class, "StandardsContribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getStandardsContribution_Body(), ecorePackage.getEString(), "body", null, 0, 1, StandardsContribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStandardsContribution_Document(), ecorePackage.getEString(), "document", null, 0, 1, StandardsContribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStandardsContribution_State(), ecorePackage.getEString(), "state", null, 0, 1, StandardsContribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStandardsContribution_Text(), theHyokaPackage.getMarkdown(), "text", null, 0, 1, StandardsContribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getProduct_Company(), theHyokaPackage.getOrganization(), null, "company", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProduct_Since(), theHyokaPackage.getDatePoint(), "since", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProduct_Text(), theHyokaPackage.getMarkdown(), "text", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dutyTemplateEClass, DutyTemplate.class, "DutyTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Agency(), ecorePackage.getEString(), "agency", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_ContractVersion(), ecorePackage.getEString(), "contractVersion", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Event(), this.getDutyEvent(), "event", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Basis(), this.getDueBasis(), "basis", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Amount(), ecorePackage.getEIntegerObject(), "amount", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Form(), ecorePackage.getEString(), "form", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_ReminderDays(), ecorePackage.getEIntegerObject(), "reminderDays", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Source(), ecorePackage.getEString(), "source", null, 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDutyTemplate_Confirmed(), ecorePackage.getEBoolean(), "confirmed", "false", 0, 1, DutyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(dutyEClass, Duty.class, "Duty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getDuty_Template(), this.getDutyTemplate(), null, "template", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDuty_Subject(), theHyokaPackage.getElement(), null, "subject", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDuty_Organization(), theHyokaPackage.getOrganization(), null, "organization", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDuty_StartedOn(), theHyokaPackage.getDate(), "startedOn", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDuty_DoneOn(), theHyokaPackage.getDate(), "doneOn", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDuty_WaivedBecause(), ecorePackage.getEString(), "waivedBecause", null, 0, 1, Duty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(partyStateEEnum, PartyState.class, "PartyState"); //$NON-NLS-1$
		addEEnumLiteral(partyStateEEnum, PartyState.INVITED);
		addEEnumLiteral(partyStateEEnum, PartyState.NEGOTIATING);
		addEEnumLiteral(partyStateEEnum, PartyState.SIGNED);
		addEEnumLiteral(partyStateEEnum, PartyState.DECLINED);
		addEEnumLiteral(partyStateEEnum, PartyState.WITHDRAWN);

		initEEnum(partyRoleEEnum, PartyRole.class, "PartyRole"); //$NON-NLS-1$
		addEEnumLiteral(partyRoleEEnum, PartyRole.LEAD);
		addEEnumLiteral(partyRoleEEnum, PartyRole.PARTICIPANT);
		addEEnumLiteral(partyRoleEEnum, PartyRole.SUBCONTRACTOR);
		addEEnumLiteral(partyRoleEEnum, PartyRole.PARTNER);
		addEEnumLiteral(partyRoleEEnum, PartyRole.OTHER);

		initEEnum(clauseStateEEnum, ClauseState.class, "ClauseState"); //$NON-NLS-1$
		addEEnumLiteral(clauseStateEEnum, ClauseState.OPEN);
		addEEnumLiteral(clauseStateEEnum, ClauseState.SETTLED);
		addEEnumLiteral(clauseStateEEnum, ClauseState.DEVIATES);
		addEEnumLiteral(clauseStateEEnum, ClauseState.NOT_APPLICABLE);

		initEEnum(evidenceEEnum, Evidence.class, "Evidence"); //$NON-NLS-1$
		addEEnumLiteral(evidenceEEnum, Evidence.SEEN);
		addEEnumLiteral(evidenceEEnum, Evidence.GUIDANCE);
		addEEnumLiteral(evidenceEEnum, Evidence.USUAL);

		initEEnum(inventionDecisionEEnum, InventionDecision.class, "InventionDecision"); //$NON-NLS-1$
		addEEnumLiteral(inventionDecisionEEnum, InventionDecision.OPEN);
		addEEnumLiteral(inventionDecisionEEnum, InventionDecision.FILE);
		addEEnumLiteral(inventionDecisionEEnum, InventionDecision.PUBLISH);
		addEEnumLiteral(inventionDecisionEEnum, InventionDecision.KEEP_SECRET);

		initEEnum(filingRouteEEnum, FilingRoute.class, "FilingRoute"); //$NON-NLS-1$
		addEEnumLiteral(filingRouteEEnum, FilingRoute.DOMESTIC);
		addEEnumLiteral(filingRouteEEnum, FilingRoute.FOREIGN);
		addEEnumLiteral(filingRouteEEnum, FilingRoute.PCT);

		initEEnum(filingStateEEnum, FilingState.class, "FilingState"); //$NON-NLS-1$
		addEEnumLiteral(filingStateEEnum, FilingState.PREPARED);
		addEEnumLiteral(filingStateEEnum, FilingState.FILED);
		addEEnumLiteral(filingStateEEnum, FilingState.PUBLISHED);
		addEEnumLiteral(filingStateEEnum, FilingState.REGISTERED);
		addEEnumLiteral(filingStateEEnum, FilingState.REFUSED);
		addEEnumLiteral(filingStateEEnum, FilingState.ABANDONED);
		addEEnumLiteral(filingStateEEnum, FilingState.EXPIRED);

		initEEnum(licenceKindEEnum, LicenceKind.class, "LicenceKind"); //$NON-NLS-1$
		addEEnumLiteral(licenceKindEEnum, LicenceKind.NON_EXCLUSIVE);
		addEEnumLiteral(licenceKindEEnum, LicenceKind.EXCLUSIVE);
		addEEnumLiteral(licenceKindEEnum, LicenceKind.TRANSFER);
		addEEnumLiteral(licenceKindEEnum, LicenceKind.TECHNOLOGY);
		addEEnumLiteral(licenceKindEEnum, LicenceKind.JOINT_RESEARCH);

		initEEnum(dutyEventEEnum, DutyEvent.class, "DutyEvent"); //$NON-NLS-1$
		addEEnumLiteral(dutyEventEEnum, DutyEvent.INVENTION_DISCLOSED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.ELECTION);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.APPLICATION_FILED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.FOREIGN_FILED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.REGISTERED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.WORK_DELIVERED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.TRANSFER_OR_EXCLUSIVE);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.RIGHT_ENDED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.FISCAL_YEAR_END);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.PROJECT_ENDED);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.SECRECY_REVIEW);
		addEEnumLiteral(dutyEventEEnum, DutyEvent.OTHER);

		initEEnum(dueBasisEEnum, DueBasis.class, "DueBasis"); //$NON-NLS-1$
		addEEnumLiteral(dueBasisEEnum, DueBasis.CALENDAR_DAYS);
		addEEnumLiteral(dueBasisEEnum, DueBasis.WORKING_DAYS);
		addEEnumLiteral(dueBasisEEnum, DueBasis.MONTHS);
		addEEnumLiteral(dueBasisEEnum, DueBasis.YEARLY);
		addEEnumLiteral(dueBasisEEnum, DueBasis.WITHOUT_DELAY);
		addEEnumLiteral(dueBasisEEnum, DueBasis.BEFORE_ACT);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://hyoka.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Who owns what an undertaking invents, who may use it, and how it was agreed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a party of an agreement stands." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Asked to join." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Negotiating." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Signed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Declined." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Left after signing." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "What a party is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Lead institution or secretariat." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Participating institution." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Subcontractor." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Joint-research partner." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Another role." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a topic is settled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Open." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Settled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Settled, differently from the policy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Does not apply." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a topic or duty is known from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Seen in published evaluation documents." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In METI\'s or NEDO\'s public guidance." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Usual, not confirmed in a text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum,
		   source,
		   new String[] {
			   "documentation", "What the committee decided on an invention." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing yet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "File." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Publish." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Keep secret." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a patent application is filed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "In Japan." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Abroad, directly or in the national phase." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "International application." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a filing is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "In preparation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Filed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Registered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Refused." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Abandoned or withdrawn." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Expired." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a company gets." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Non-exclusive licence." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Exclusive licence." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Transfer of the right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Technology or know-how handed to a company (\u4f01\u696d\u5c0e\u51fa)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Joint research contract." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum,
		   source,
		   new String[] {
			   "documentation", "What starts a duty." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "An invention was disclosed inside the institution." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The institution elected to keep the right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "An application was filed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A foreign application was filed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A right was registered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A copyright work was delivered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "A transfer or exclusive licence is intended." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A right was transferred, renounced or abandoned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "A fiscal year ended." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "The project ended." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Notice of a secrecy review arrived." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Something else." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum,
		   source,
		   new String[] {
			   "documentation", "How a due date follows from the event." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "So many calendar days after." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "So many working days after." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "So many months after." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Every year after." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Without delay." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Before the act." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipManagementEClass,
		   source,
		   new String[] {
			   "documentation", "All on IP of one undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Policies(),
		   source,
		   new String[] {
			   "documentation", "Management policies." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Agreements(),
		   source,
		   new String[] {
			   "documentation", "Agreements." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Committees(),
		   source,
		   new String[] {
			   "documentation", "Committees." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Inventions(),
		   source,
		   new String[] {
			   "documentation", "Register of inventions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Licences(),
		   source,
		   new String[] {
			   "documentation", "Licences and transfers to companies." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Publications(),
		   source,
		   new String[] {
			   "documentation", "Register of papers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Standards(),
		   source,
		   new String[] {
			   "documentation", "Contributions to standards." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Products(),
		   source,
		   new String[] {
			   "documentation", "Products." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_DutyTemplates(),
		   source,
		   new String[] {
			   "documentation", "Duties that apply here." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Duties(),
		   source,
		   new String[] {
			   "documentation", "Duties that have arisen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Topics(),
		   source,
		   new String[] {
			   "documentation", "The checklist in use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_RegisterKept(),
		   source,
		   new String[] {
			   "documentation", "Whether the registers are complete, so that counts are computed from them." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipPolicyEClass,
		   source,
		   new String[] {
			   "documentation", "A policy on who may use which results." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_AdoptedBy(),
		   source,
		   new String[] {
			   "documentation", "Who adopted it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_AdoptedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Covers(),
		   source,
		   new String[] {
			   "documentation", "What it covers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Clauses(),
		   source,
		   new String[] {
			   "documentation", "What it says on each topic." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Documents(),
		   source,
		   new String[] {
			   "documentation", "The text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipAgreementEClass,
		   source,
		   new String[] {
			   "documentation", "An agreement of those who take part." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Policy(),
		   source,
		   new String[] {
			   "documentation", "The policy it follows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Items(),
		   source,
		   new String[] {
			   "documentation", "Research items it covers; none: the whole undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Secretariat(),
		   source,
		   new String[] {
			   "documentation", "Who runs it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_EffectiveFrom(),
		   source,
		   new String[] {
			   "documentation", "From when it holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_ExpiresOn(),
		   source,
		   new String[] {
			   "documentation", "Until when." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Confidential(),
		   source,
		   new String[] {
			   "documentation", "Left out of exports and previews unless chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Parties(),
		   source,
		   new String[] {
			   "documentation", "Who is asked or has signed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Versions(),
		   source,
		   new String[] {
			   "documentation", "Versions and amendments, oldest first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Clauses(),
		   source,
		   new String[] {
			   "documentation", "What it settles." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Documents(),
		   source,
		   new String[] {
			   "documentation", "The text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agreementPartyEClass,
		   source,
		   new String[] {
			   "documentation", "One party." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Organization(),
		   source,
		   new String[] {
			   "documentation", "Which organization; empty while only the number of parties is known." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Label(),
		   source,
		   new String[] {
			   "documentation", "What it goes by where the organization is not named." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Institutions(),
		   source,
		   new String[] {
			   "documentation", "How many institutions go by the label, where the source says so; empty while that is not known." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Role(),
		   source,
		   new String[] {
			   "documentation", "What it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_State(),
		   source,
		   new String[] {
			   "documentation", "Where it stands." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_SignedOn(),
		   source,
		   new String[] {
			   "documentation", "When it signed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_LeftOn(),
		   source,
		   new String[] {
			   "documentation", "When it left." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agreementVersionEClass,
		   source,
		   new String[] {
			   "documentation", "A version or amendment." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_ConcludedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_Changes(),
		   source,
		   new String[] {
			   "documentation", "What changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_Document(),
		   source,
		   new String[] {
			   "documentation", "The text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseTopicEClass,
		   source,
		   new String[] {
			   "documentation", "A topic an agreement has to settle." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Guidance(),
		   source,
		   new String[] {
			   "documentation", "What to settle." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Evidence(),
		   source,
		   new String[] {
			   "documentation", "Where it is known from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseEClass,
		   source,
		   new String[] {
			   "documentation", "What a policy or agreement says on one topic." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_Topic(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_State(),
		   source,
		   new String[] {
			   "documentation", "How far it is settled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_Text(),
		   source,
		   new String[] {
			   "documentation", "What is settled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipCommitteeEClass,
		   source,
		   new String[] {
			   "documentation", "The committee that decides on results." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Members(),
		   source,
		   new String[] {
			   "documentation", "Members." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Meetings(),
		   source,
		   new String[] {
			   "documentation", "Meetings." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Decisions(),
		   source,
		   new String[] {
			   "documentation", "Decisions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Rules(),
		   source,
		   new String[] {
			   "documentation", "How it works." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeMemberEClass,
		   source,
		   new String[] {
			   "documentation", "A seat on a committee." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Person(),
		   source,
		   new String[] {
			   "documentation", "Who; empty while only the seat is known." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Label(),
		   source,
		   new String[] {
			   "documentation", "What the seat stands for, such as \u4f01\u696d\u4ee3\u8868." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Chair(),
		   source,
		   new String[] {
			   "documentation", "Whether it is the chair." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Seats(),
		   source,
		   new String[] {
			   "documentation", "How many seats of this kind." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeDecisionEClass,
		   source,
		   new String[] {
			   "documentation", "A decision of a committee." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_DecidedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Inventions(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Decision(),
		   source,
		   new String[] {
			   "documentation", "What." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Text(),
		   source,
		   new String[] {
			   "documentation", "In words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionEClass,
		   source,
		   new String[] {
			   "documentation", "An invention." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number in the register." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_DisclosedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was disclosed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Theme(),
		   source,
		   new String[] {
			   "documentation", "Which theme it came from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Inventors(),
		   source,
		   new String[] {
			   "documentation", "Who, with shares that add up to 1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Decision(),
		   source,
		   new String[] {
			   "documentation", "What was decided." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Filings(),
		   source,
		   new String[] {
			   "documentation", "Applications." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Confidential(),
		   source,
		   new String[] {
			   "documentation", "Left out of exports unless chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventorShareEClass,
		   source,
		   new String[] {
			   "documentation", "One owner\'s share of an invention." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Person(),
		   source,
		   new String[] {
			   "documentation", "Who." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Organization(),
		   source,
		   new String[] {
			   "documentation", "Which institution." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Share(),
		   source,
		   new String[] {
			   "documentation", "Share of 1, or of `parts`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Parts(),
		   source,
		   new String[] {
			   "documentation", "Of how many parts the share counts, so that a third is exact (1 of 3); empty: the share is of 1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingEClass,
		   source,
		   new String[] {
			   "documentation", "An application for a patent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Route(),
		   source,
		   new String[] {
			   "documentation", "Domestic, foreign or PCT." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Country(),
		   source,
		   new String[] {
			   "documentation", "ISO 3166-1 code, or WO." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Number(),
		   source,
		   new String[] {
			   "documentation", "Application number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_FiledOn(),
		   source,
		   new String[] {
			   "documentation", "When filed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "When published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_RegisteredOn(),
		   source,
		   new String[] {
			   "documentation", "When registered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_RegistrationNumber(),
		   source,
		   new String[] {
			   "documentation", "Number of the right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_EndedOn(),
		   source,
		   new String[] {
			   "documentation", "When the application or right ended: refused, withdrawn, renounced, expired." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_State(),
		   source,
		   new String[] {
			   "documentation", "Where it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Family(),
		   source,
		   new String[] {
			   "documentation", "Patent family." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceEClass,
		   source,
		   new String[] {
			   "documentation", "What a company got." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Kind(),
		   source,
		   new String[] {
			   "documentation", "Licence, transfer, technology." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Licensee(),
		   source,
		   new String[] {
			   "documentation", "Who got it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Inventions(),
		   source,
		   new String[] {
			   "documentation", "Which inventions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_AgreedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_EndsOn(),
		   source,
		   new String[] {
			   "documentation", "Until when." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_ApprovedOn(),
		   source,
		   new String[] {
			   "documentation", "When the agency approved it, where it must." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Technology(),
		   source,
		   new String[] {
			   "documentation", "What it is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Confidential(),
		   source,
		   new String[] {
			   "documentation", "Left out of exports unless chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (publicationEClass,
		   source,
		   new String[] {
			   "documentation", "A paper; its name is its title." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Authors(),
		   source,
		   new String[] {
			   "documentation", "Authors as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Journal(),
		   source,
		   new String[] {
			   "documentation", "Where." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Doi(),
		   source,
		   new String[] {
			   "documentation", "DOI." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Reviewed(),
		   source,
		   new String[] {
			   "documentation", "Whether it was reviewed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (standardsContributionEClass,
		   source,
		   new String[] {
			   "documentation", "A contribution to a standard." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Body(),
		   source,
		   new String[] {
			   "documentation", "Such as ISO/TC 276." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Document(),
		   source,
		   new String[] {
			   "documentation", "Number of the document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_State(),
		   source,
		   new String[] {
			   "documentation", "How far it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Text(),
		   source,
		   new String[] {
			   "documentation", "What was contributed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "documentation", "A product that came of the undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Company(),
		   source,
		   new String[] {
			   "documentation", "Who sells it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Since(),
		   source,
		   new String[] {
			   "documentation", "Since when." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Text(),
		   source,
		   new String[] {
			   "documentation", "What it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyTemplateEClass,
		   source,
		   new String[] {
			   "documentation", "A duty as a law or contract states it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Agency(),
		   source,
		   new String[] {
			   "documentation", "To whom, such as AMED or NEDO." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_ContractVersion(),
		   source,
		   new String[] {
			   "documentation", "Which contract." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Event(),
		   source,
		   new String[] {
			   "documentation", "What starts it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Basis(),
		   source,
		   new String[] {
			   "documentation", "How the due date follows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Amount(),
		   source,
		   new String[] {
			   "documentation", "How many days or months." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Form(),
		   source,
		   new String[] {
			   "documentation", "Form to use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_ReminderDays(),
		   source,
		   new String[] {
			   "documentation", "How many days before the due date to remind; empty: 30." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Source(),
		   source,
		   new String[] {
			   "documentation", "Law, contract, guidance." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Confirmed(),
		   source,
		   new String[] {
			   "documentation", "Whether it was confirmed in the text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEClass,
		   source,
		   new String[] {
			   "documentation", "A duty that has arisen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Template(),
		   source,
		   new String[] {
			   "documentation", "Which one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Subject(),
		   source,
		   new String[] {
			   "documentation", "What it is about, such as an invention." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Organization(),
		   source,
		   new String[] {
			   "documentation", "Who has to see to it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_StartedOn(),
		   source,
		   new String[] {
			   "documentation", "When the event happened." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_DoneOn(),
		   source,
		   new String[] {
			   "documentation", "When it was done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_WaivedBecause(),
		   source,
		   new String[] {
			   "documentation", "Why it does not apply." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://hyoka.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "https://hyoka.org/label"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "ja", "\u77e5\u7684\u8ca1\u7523" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u7de0\u7d50\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u6253\u8a3a\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5354\u8b70\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u7de0\u7d50\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e0d\u53c2\u52a0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u8131\u9000" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum,
		   source,
		   new String[] {
			   "ja", "\u5f53\u4e8b\u8005\u306e\u5f79\u5272" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4ee3\u8868\u30fb\u4e8b\u52d9\u5c40" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5206\u62c5\u6a5f\u95a2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u518d\u59d4\u8a17\u5148" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5171\u540c\u7814\u7a76\u5148" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partyRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u6761\u9805\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5408\u610f\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u57fa\u672c\u65b9\u91dd\u3068\u7570\u306a\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Differs from the policy" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u8a72\u5f53\u306a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Does not apply" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum,
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u4f8b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u6307\u91dd" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evidenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u6163\u884c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum,
		   source,
		   new String[] {
			   "ja", "\u53d6\u6271\u65b9\u91dd" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u6c7a\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u516c\u8868" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionDecisionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u79d8\u533f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum,
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858\u7d4c\u8def" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5185" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5916" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingRouteEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "PCT" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u6e96\u5099\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u516c\u958b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u767b\u9332" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u62d2\u7d76" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u653e\u68c4\u30fb\u53d6\u4e0b\u3052" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingStateEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u6d88\u6ec5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u8a31\u8afe\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u901a\u5e38\u5b9f\u65bd\u6a29", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Non-exclusive licence" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5c02\u7528\u5b9f\u65bd\u6a29\u30fb\u72ec\u5360\u7684\u5b9f\u65bd\u6a29", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Exclusive licence" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u8b72\u6e21" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6280\u8853\u5c0e\u51fa", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Technology transfer" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u5171\u540c\u7814\u7a76\u5951\u7d04", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Joint research contract" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum,
		   source,
		   new String[] {
			   "ja", "\u8d77\u7b97\u4e8b\u7531" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e\u306e\u5c4a\u51fa" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u6a29\u5229\u53d6\u5f97\u306e\u9078\u629e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5916\u56fd\u51fa\u9858" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u767b\u9332" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u8457\u4f5c\u7269\u306e\u7d0d\u5165" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u8b72\u6e21\u30fb\u5c02\u7528\u5b9f\u65bd\u6a29\u306e\u8a2d\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u8b72\u6e21\u30fb\u653e\u68c4" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u672b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u7d42\u4e86" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "ja", "\u4fdd\u5168\u5be9\u67fb\u306e\u901a\u77e5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEventEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum,
		   source,
		   new String[] {
			   "ja", "\u671f\u9650\u306e\u5b9a\u3081\u65b9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u66a6\u65e5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u55b6\u696d\u65e5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u6708" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6bce\u5e74" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u9045\u6ede\u306a\u304f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dueBasisEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u524d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipManagementEClass,
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Policies(),
		   source,
		   new String[] {
			   "ja", "\u57fa\u672c\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u57fa\u672c\u65b9\u91dd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Agreements(),
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u5408\u610f\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53c2\u52a0\u8005\u306e\u9593\u3067\u7d50\u3076\u77e5\u8ca1\u5408\u610f\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Committees(),
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6210\u679c\u306e\u53d6\u6271\u3044\u3092\u6c7a\u3081\u308b\u77e5\u8ca1\u59d4\u54e1\u4f1a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Inventions(),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u306e\u53f0\u5e33\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Licences(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u8a31\u8afe\u30fb\u5c0e\u51fa", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f01\u696d\u3078\u306e\u5b9f\u65bd\u8a31\u8afe\u3001\u8b72\u6e21\u3001\u6280\u8853\u5c0e\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Publications(),
		   source,
		   new String[] {
			   "ja", "\u8ad6\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ad6\u6587\u306e\u53f0\u5e33\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Standards(),
		   source,
		   new String[] {
			   "ja", "\u6a19\u6e96\u5316", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Products(),
		   source,
		   new String[] {
			   "ja", "\u88fd\u54c1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u6210\u679c\u306b\u3088\u308b\u88fd\u54c1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_DutyTemplates(),
		   source,
		   new String[] {
			   "ja", "\u7fa9\u52d9\u306e\u96db\u5f62", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u4e8b\u696d\u306b\u9069\u7528\u3055\u308c\u308b\u7fa9\u52d9\u306e\u96db\u5f62\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Duties(),
		   source,
		   new String[] {
			   "ja", "\u7fa9\u52d9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u3092\u7ba1\u7406\u3057\u3066\u3044\u308b\u7fa9\u52d9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_Topics(),
		   source,
		   new String[] {
			   "ja", "\u5408\u610f\u4e8b\u9805\u306e\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u3057\u3066\u304a\u304f\u3079\u304d\u4e8b\u9805\u306e\u4e00\u89a7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpManagement_RegisterKept(),
		   source,
		   new String[] {
			   "ja", "\u53f0\u5e33\u3092\u6b63\u3068\u3059\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53f0\u5e33\u306b\u6f0f\u308c\u304c\u306a\u304f\u3001\u4ef6\u6570\u3092\u53f0\u5e33\u304b\u3089\u8a08\u7b97\u3057\u3066\u3088\u3044\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipPolicyEClass,
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u57fa\u672c\u65b9\u91dd" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_AdoptedBy(),
		   source,
		   new String[] {
			   "ja", "\u7b56\u5b9a\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57fa\u672c\u65b9\u91dd\u3092\u7b56\u5b9a\u3057\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_AdoptedOn(),
		   source,
		   new String[] {
			   "ja", "\u7b56\u5b9a\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57fa\u672c\u65b9\u91dd\u3092\u7b56\u5b9a\u3057\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Covers(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57fa\u672c\u65b9\u91dd\u304c\u5bfe\u8c61\u3068\u3059\u308b\u7bc4\u56f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Clauses(),
		   source,
		   new String[] {
			   "ja", "\u6761\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u4e8b\u9805\u3054\u3068\u306e\u57fa\u672c\u65b9\u91dd\u306e\u5b9a\u3081\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpPolicy_Documents(),
		   source,
		   new String[] {
			   "ja", "\u6587\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57fa\u672c\u65b9\u91dd\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipAgreementEClass,
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u5408\u610f\u66f8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Policy(),
		   source,
		   new String[] {
			   "ja", "\u57fa\u672c\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u304c\u5f93\u3046\u57fa\u672c\u65b9\u91dd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Items(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u306e\u5bfe\u8c61\u3068\u306a\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002\u9078\u3070\u306a\u3051\u308c\u3070\u4e8b\u696d\u5168\u4f53\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Secretariat(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u52d9\u5c40", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u306e\u4e8b\u52d9\u5c40\u3068\u306a\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_EffectiveFrom(),
		   source,
		   new String[] {
			   "ja", "\u767a\u52b9\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u304c\u52b9\u529b\u3092\u751f\u3058\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_ExpiresOn(),
		   source,
		   new String[] {
			   "ja", "\u6e80\u4e86\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u306e\u52b9\u529b\u304c\u7d42\u308f\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Confidential(),
		   source,
		   new String[] {
			   "ja", "\u975e\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u3068\u30d7\u30ec\u30d3\u30e5\u30fc\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Parties(),
		   source,
		   new String[] {
			   "ja", "\u5f53\u4e8b\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7de0\u7d50\u3092\u6c42\u3081\u305f\u3001\u307e\u305f\u306f\u7de0\u7d50\u3057\u305f\u5f53\u4e8b\u8005\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Versions(),
		   source,
		   new String[] {
			   "ja", "\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u306e\u7248\u3068\u6539\u5b9a\u3002\u53e4\u3044\u9806\u306b\u4e26\u3079\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Clauses(),
		   source,
		   new String[] {
			   "ja", "\u6761\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u3057\u305f\u6761\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpAgreement_Documents(),
		   source,
		   new String[] {
			   "ja", "\u6587\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u66f8\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agreementPartyEClass,
		   source,
		   new String[] {
			   "ja", "\u5f53\u4e8b\u8005" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f53\u4e8b\u8005\u306e\u6a5f\u95a2\u3002\u6a5f\u95a2\u306e\u6570\u3057\u304b\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Label(),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a5f\u95a2\u540d\u304c\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306e\u547c\u3073\u65b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Institutions(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u8a18\u306b\u542b\u307e\u308c\u308b\u6a5f\u95a2\u306e\u6570\u3002\u51fa\u5178\u306b\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_Role(),
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ee3\u8868\u30fb\u4e8b\u52d9\u5c40\u3001\u5206\u62c5\u6a5f\u95a2\u3001\u518d\u59d4\u8a17\u5148\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6253\u8a3a\u4e2d\u3001\u5354\u8b70\u4e2d\u3001\u7de0\u7d50\u6e08\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_SignedOn(),
		   source,
		   new String[] {
			   "ja", "\u7de0\u7d50\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f53\u4e8b\u8005\u304c\u5408\u610f\u66f8\u3092\u7de0\u7d50\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementParty_LeftOn(),
		   source,
		   new String[] {
			   "ja", "\u8131\u9000\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f53\u4e8b\u8005\u304c\u5408\u610f\u66f8\u304b\u3089\u8131\u9000\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agreementVersionEClass,
		   source,
		   new String[] {
			   "ja", "\u7248" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_ConcludedOn(),
		   source,
		   new String[] {
			   "ja", "\u7de0\u7d50\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u7248\u3092\u7de0\u7d50\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_Changes(),
		   source,
		   new String[] {
			   "ja", "\u5909\u66f4\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u306e\u7248\u304b\u3089\u306e\u5909\u66f4\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgreementVersion_Document(),
		   source,
		   new String[] {
			   "ja", "\u6587\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u7248\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseTopicEClass,
		   source,
		   new String[] {
			   "ja", "\u5408\u610f\u4e8b\u9805" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Number(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u4e8b\u9805\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Guidance(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u610f\u3057\u3066\u304a\u304f\u3079\u304d\u5185\u5bb9\u306e\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClauseTopic_Evidence(),
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u4f8b\u3001\u6307\u91dd\u3001\u6163\u884c\u306a\u3069\u3001\u3053\u306e\u4e8b\u9805\u3092\u6319\u3052\u308b\u6839\u62e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (clauseEClass,
		   source,
		   new String[] {
			   "ja", "\u6761\u9805" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_Topic(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6761\u9805\u304c\u5b9a\u3081\u308b\u5408\u610f\u4e8b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u672a\u5b9a\u3001\u5408\u610f\u6e08\u3001\u8a72\u5f53\u306a\u3057\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getClause_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9a\u3081\u305f\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (ipCommitteeEClass,
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Members(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u59d4\u54e1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Meetings(),
		   source,
		   new String[] {
			   "ja", "\u958b\u50ac", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Decisions(),
		   source,
		   new String[] {
			   "ja", "\u6c7a\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u6c7a\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIpCommittee_Rules(),
		   source,
		   new String[] {
			   "ja", "\u898f\u7d04", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u904b\u55b6\u306e\u898f\u7d04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeMemberEClass,
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Person(),
		   source,
		   new String[] {
			   "ja", "\u6c0f\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u6c0f\u540d\u3002\u7acb\u5834\u3057\u304b\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Label(),
		   source,
		   new String[] {
			   "ja", "\u7acb\u5834", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u7acb\u5834\u3002\u4f8b\uff1a\u4f01\u696d\u4ee3\u8868\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Chair(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1\u9577", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u9577\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeMember_Seats(),
		   source,
		   new String[] {
			   "ja", "\u4eba\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u7acb\u5834\u306e\u59d4\u54e1\u306e\u4eba\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeDecisionEClass,
		   source,
		   new String[] {
			   "ja", "\u6c7a\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_DecidedOn(),
		   source,
		   new String[] {
			   "ja", "\u6c7a\u5b9a\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u4f1a\u304c\u6c7a\u5b9a\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Inventions(),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c7a\u5b9a\u306e\u5bfe\u8c61\u3068\u306a\u308b\u767a\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Decision(),
		   source,
		   new String[] {
			   "ja", "\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u3001\u516c\u8868\u3001\u79d8\u533f\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommitteeDecision_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c7a\u5b9a\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventionEClass,
		   source,
		   new String[] {
			   "ja", "\u767a\u660e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Number(),
		   source,
		   new String[] {
			   "ja", "\u6574\u7406\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53f0\u5e33\u3067\u306e\u6574\u7406\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_DisclosedOn(),
		   source,
		   new String[] {
			   "ja", "\u5c4a\u51fa\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u306e\u5c4a\u51fa\u304c\u3042\u3063\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Theme(),
		   source,
		   new String[] {
			   "ja", "\u30c6\u30fc\u30de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u306e\u751f\u307e\u308c\u305f\u5b9f\u65bd\u30c6\u30fc\u30de\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Inventors(),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e\u8005\u30fb\u6301\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u8005\u3068\u6301\u5206\u3002\u6301\u5206\u306e\u5408\u8a08\u306f1\u306b\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Decision(),
		   source,
		   new String[] {
			   "ja", "\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u3001\u516c\u8868\u3001\u79d8\u533f\u306e\u3046\u3061\u6c7a\u5b9a\u3057\u305f\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Filings(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u306b\u3064\u3044\u3066\u306e\u7279\u8a31\u51fa\u9858\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInvention_Confidential(),
		   source,
		   new String[] {
			   "ja", "\u975e\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (inventorShareEClass,
		   source,
		   new String[] {
			   "ja", "\u6301\u5206" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Person(),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767a\u660e\u8005\u306e\u6c0f\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6301\u5206\u3092\u6709\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Share(),
		   source,
		   new String[] {
			   "ja", "\u6301\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5168\u4f53\u30921\u3068\u3059\u308b\u6301\u5206\u3002\u5206\u6bcd\u3092\u5165\u529b\u3057\u305f\u5834\u5408\u306f\u305d\u306e\u5206\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getInventorShare_Parts(),
		   source,
		   new String[] {
			   "ja", "\u5206\u6bcd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6301\u5206\u306e\u5206\u6bcd\u30023\u5206\u306e1\u3092\u6b63\u78ba\u306b\u8868\u3059\u306b\u306f3\u3002\u7a7a\u6b04\u306a\u3089\u5168\u4f53\u30921\u3068\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (filingEClass,
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Route(),
		   source,
		   new String[] {
			   "ja", "\u7d4c\u8def", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u5185\u3001\u56fd\u5916\u3001PCT\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Country(),
		   source,
		   new String[] {
			   "ja", "\u56fd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u5148\u306e\u56fd\u540d\u30b3\u30fc\u30c9\uff08ISO 3166-1\uff09\u3002PCT\u51fa\u9858\u306fWO\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Number(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_FiledOn(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u9858\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_PublishedOn(),
		   source,
		   new String[] {
			   "ja", "\u516c\u958b\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u9858\u304c\u516c\u958b\u3055\u308c\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_RegisteredOn(),
		   source,
		   new String[] {
			   "ja", "\u767b\u9332\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a29\u5229\u304c\u767b\u9332\u3055\u308c\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_RegistrationNumber(),
		   source,
		   new String[] {
			   "ja", "\u767b\u9332\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a29\u5229\u306e\u767b\u9332\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_EndedOn(),
		   source,
		   new String[] {
			   "ja", "\u6d88\u6ec5\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62d2\u7d76\u3001\u53d6\u4e0b\u3052\u3001\u653e\u68c4\u3001\u6e80\u4e86\u306b\u3088\u308a\u51fa\u9858\u307e\u305f\u306f\u6a29\u5229\u304c\u7d42\u308f\u3063\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6e96\u5099\u4e2d\u3001\u51fa\u9858\u3001\u516c\u958b\u3001\u767b\u9332\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFiling_Family(),
		   source,
		   new String[] {
			   "ja", "\u30d5\u30a1\u30df\u30ea\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5c5e\u3059\u308b\u30d1\u30c6\u30f3\u30c8\u30d5\u30a1\u30df\u30ea\u30fc\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (licenceEClass,
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u8a31\u8afe\u30fb\u5c0e\u51fa" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u901a\u5e38\u5b9f\u65bd\u6a29\u3001\u8b72\u6e21\u3001\u6280\u8853\u5c0e\u51fa\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Licensee(),
		   source,
		   new String[] {
			   "ja", "\u5c0e\u51fa\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u65bd\u8a31\u8afe\u3084\u8b72\u6e21\u3092\u53d7\u3051\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Inventions(),
		   source,
		   new String[] {
			   "ja", "\u767a\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u306e\u5bfe\u8c61\u3068\u306a\u308b\u767a\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_AgreedOn(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_EndsOn(),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u304c\u7d42\u308f\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_ApprovedOn(),
		   source,
		   new String[] {
			   "ja", "\u627f\u8a8d\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2\u304c\u627f\u8a8d\u3057\u305f\u65e5\u3002\u627f\u8a8d\u304c\u5fc5\u8981\u306a\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Technology(),
		   source,
		   new String[] {
			   "ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u306e\u5bfe\u8c61\u3068\u306a\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLicence_Confidential(),
		   source,
		   new String[] {
			   "ja", "\u975e\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (publicationEClass,
		   source,
		   new String[] {
			   "ja", "\u8ad6\u6587" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Authors(),
		   source,
		   new String[] {
			   "ja", "\u8457\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8457\u8005\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Journal(),
		   source,
		   new String[] {
			   "ja", "\u63b2\u8f09\u8a8c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ad6\u6587\u3092\u63b2\u8f09\u3057\u305f\u96d1\u8a8c\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_PublishedOn(),
		   source,
		   new String[] {
			   "ja", "\u767a\u884c\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ad6\u6587\u304c\u767a\u884c\u3055\u308c\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Doi(),
		   source,
		   new String[] {
			   "ja", "DOI", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ad6\u6587\u306eDOI\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPublication_Reviewed(),
		   source,
		   new String[] {
			   "ja", "\u67fb\u8aad", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u67fb\u8aad\u3092\u7d4c\u305f\u8ad6\u6587\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (standardsContributionEClass,
		   source,
		   new String[] {
			   "ja", "\u6a19\u6e96\u5316" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Body(),
		   source,
		   new String[] {
			   "ja", "\u6a19\u6e96\u5316\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a19\u6e96\u3092\u5b9a\u3081\u308b\u6a5f\u95a2\u3002\u4f8b\uff1aISO/TC 276\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Document(),
		   source,
		   new String[] {
			   "ja", "\u6587\u66f8\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a19\u6e96\u306e\u6587\u66f8\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_State(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a19\u6e96\u5316\u306e\u9032\u3093\u3067\u3044\u308b\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStandardsContribution_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6a19\u6e96\u306b\u5bc4\u4e0e\u3057\u305f\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "ja", "\u88fd\u54c1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Company(),
		   source,
		   new String[] {
			   "ja", "\u4f01\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88fd\u54c1\u3092\u8ca9\u58f2\u3059\u308b\u4f01\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Since(),
		   source,
		   new String[] {
			   "ja", "\u767a\u58f2\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88fd\u54c1\u306e\u767a\u58f2\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProduct_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88fd\u54c1\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyTemplateEClass,
		   source,
		   new String[] {
			   "ja", "\u7fa9\u52d9\u306e\u96db\u5f62" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Agency(),
		   source,
		   new String[] {
			   "ja", "\u76f8\u624b\u65b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u3092\u8ca0\u3046\u76f8\u624b\u65b9\u3002\u4f8b\uff1aAMED\u3001NEDO\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_ContractVersion(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u306e\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u3092\u5b9a\u3081\u308b\u5951\u7d04\u306e\u7248\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Event(),
		   source,
		   new String[] {
			   "ja", "\u8d77\u7b97\u4e8b\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u306e\u8d77\u7b97\u3068\u306a\u308b\u51fa\u6765\u4e8b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Basis(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9650\u306e\u5b9a\u3081\u65b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8d77\u7b97\u65e5\u304b\u3089\u671f\u9650\u3092\u6c7a\u3081\u308b\u65b9\u6cd5\u3002\u66a6\u65e5\u3001\u55b6\u696d\u65e5\u3001\u6708\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Amount(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8d77\u7b97\u65e5\u304b\u3089\u671f\u9650\u307e\u3067\u306e\u65e5\u6570\u307e\u305f\u306f\u6708\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Form(),
		   source,
		   new String[] {
			   "ja", "\u69d8\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63d0\u51fa\u306b\u7528\u3044\u308b\u69d8\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_ReminderDays(),
		   source,
		   new String[] {
			   "ja", "\u4e88\u544a\u65e5\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u306e\u4f55\u65e5\u524d\u306b\u77e5\u3089\u305b\u308b\u304b\u3002\u7a7a\u6b04\u306a\u308930\u65e5\u524d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Source(),
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u306e\u6839\u62e0\u3068\u306a\u308b\u6cd5\u4ee4\u3001\u5951\u7d04\u3001\u6307\u91dd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDutyTemplate_Confirmed(),
		   source,
		   new String[] {
			   "ja", "\u78ba\u8a8d\u6e08", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6839\u62e0\u306e\u539f\u6587\u3067\u78ba\u8a8d\u3057\u305f\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dutyEClass,
		   source,
		   new String[] {
			   "ja", "\u7fa9\u52d9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Template(),
		   source,
		   new String[] {
			   "ja", "\u96db\u5f62", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u7fa9\u52d9\u306e\u5143\u3068\u306a\u308b\u96db\u5f62\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Subject(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u306e\u5bfe\u8c61\u3002\u4f8b\uff1a\u767a\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_Organization(),
		   source,
		   new String[] {
			   "ja", "\u7fa9\u52d9\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u3092\u679c\u305f\u3059\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_StartedOn(),
		   source,
		   new String[] {
			   "ja", "\u8d77\u7b97\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8d77\u7b97\u3068\u306a\u308b\u51fa\u6765\u4e8b\u304c\u3042\u3063\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_DoneOn(),
		   source,
		   new String[] {
			   "ja", "\u5c65\u884c\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u3092\u679c\u305f\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDuty_WaivedBecause(),
		   source,
		   new String[] {
			   "ja", "\u4e0d\u8981\u306e\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fa9\u52d9\u3092\u679c\u305f\u3059\u5fc5\u8981\u304c\u306a\u3044\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //IpPackageImpl
