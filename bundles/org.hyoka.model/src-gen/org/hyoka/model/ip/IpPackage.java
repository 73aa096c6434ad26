/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who owns what an undertaking invents, who may use it, and how it was agreed.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpFactory
 * @model kind="package"
 *        annotation="https://hyoka.org/label ja='\u77e5\u7684\u8ca1\u7523'"
 * @generated
 */
public interface IpPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "ip"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://hyoka.org/model/ip"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ip"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	IpPackage eINSTANCE = org.hyoka.model.ip.impl.IpPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.IpManagementImpl <em>Management</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.IpManagementImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpManagement()
	 * @generated
	 */
	int IP_MANAGEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__POLICIES = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__AGREEMENTS = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Committees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__COMMITTEES = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inventions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__INVENTIONS = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Licences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__LICENCES = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Publications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__PUBLICATIONS = HyokaPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Standards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__STANDARDS = HyokaPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Products</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__PRODUCTS = HyokaPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Duty Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__DUTY_TEMPLATES = HyokaPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Duties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__DUTIES = HyokaPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__TOPICS = HyokaPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Register Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT__REGISTER_KEPT = HyokaPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Management</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Management</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_MANAGEMENT_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.IpPolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.IpPolicyImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpPolicy()
	 * @generated
	 */
	int IP_POLICY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__ID = HyokaPackage.FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__NOTES = HyokaPackage.FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__NAME = HyokaPackage.FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__ALIASES = HyokaPackage.FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__TRANSLATIONS = HyokaPackage.FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__WORDINGS = HyokaPackage.FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__STATED = HyokaPackage.FACT__STATED;

	/**
	 * The feature id for the '<em><b>Adopted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__ADOPTED_BY = HyokaPackage.FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Adopted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__ADOPTED_ON = HyokaPackage.FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__COVERS = HyokaPackage.FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__CLAUSES = HyokaPackage.FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY__DOCUMENTS = HyokaPackage.FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY_FEATURE_COUNT = HyokaPackage.FACT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_POLICY_OPERATION_COUNT = HyokaPackage.FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.IpAgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.IpAgreementImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpAgreement()
	 * @generated
	 */
	int IP_AGREEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__ID = HyokaPackage.FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__NOTES = HyokaPackage.FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__NAME = HyokaPackage.FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__ALIASES = HyokaPackage.FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__TRANSLATIONS = HyokaPackage.FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__WORDINGS = HyokaPackage.FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__STATED = HyokaPackage.FACT__STATED;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__POLICY = HyokaPackage.FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__ITEMS = HyokaPackage.FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Secretariat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__SECRETARIAT = HyokaPackage.FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__EFFECTIVE_FROM = HyokaPackage.FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__EXPIRES_ON = HyokaPackage.FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__CONFIDENTIAL = HyokaPackage.FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__PARTIES = HyokaPackage.FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__VERSIONS = HyokaPackage.FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__CLAUSES = HyokaPackage.FACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT__DOCUMENTS = HyokaPackage.FACT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT_FEATURE_COUNT = HyokaPackage.FACT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_AGREEMENT_OPERATION_COUNT = HyokaPackage.FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.AgreementPartyImpl <em>Agreement Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.AgreementPartyImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getAgreementParty()
	 * @generated
	 */
	int AGREEMENT_PARTY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__ORGANIZATION = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__LABEL = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Institutions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__INSTITUTIONS = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__ROLE = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__STATE = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__SIGNED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Left On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY__LEFT_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Agreement Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Agreement Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_PARTY_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.AgreementVersionImpl <em>Agreement Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.AgreementVersionImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getAgreementVersion()
	 * @generated
	 */
	int AGREEMENT_VERSION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Concluded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__CONCLUDED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__CHANGES = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION__DOCUMENT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Agreement Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Agreement Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_VERSION_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.ClauseTopicImpl <em>Clause Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.ClauseTopicImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClauseTopic()
	 * @generated
	 */
	int CLAUSE_TOPIC = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__NUMBER = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__GUIDANCE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC__EVIDENCE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Clause Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Clause Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TOPIC_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.ClauseImpl <em>Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.ClauseImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClause()
	 * @generated
	 */
	int CLAUSE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__TOPIC = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__STATE = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__TEXT = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.IpCommitteeImpl <em>Committee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.IpCommitteeImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpCommittee()
	 * @generated
	 */
	int IP_COMMITTEE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__ID = HyokaPackage.FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__NOTES = HyokaPackage.FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__NAME = HyokaPackage.FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__ALIASES = HyokaPackage.FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__TRANSLATIONS = HyokaPackage.FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__WORDINGS = HyokaPackage.FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__STATED = HyokaPackage.FACT__STATED;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__MEMBERS = HyokaPackage.FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__MEETINGS = HyokaPackage.FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__DECISIONS = HyokaPackage.FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE__RULES = HyokaPackage.FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE_FEATURE_COUNT = HyokaPackage.FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_COMMITTEE_OPERATION_COUNT = HyokaPackage.FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.CommitteeMemberImpl <em>Committee Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.CommitteeMemberImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getCommitteeMember()
	 * @generated
	 */
	int COMMITTEE_MEMBER = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__PERSON = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__LABEL = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__CHAIR = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__SEATS = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Committee Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Committee Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl <em>Committee Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.CommitteeDecisionImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getCommitteeDecision()
	 * @generated
	 */
	int COMMITTEE_DECISION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__DECIDED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inventions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__INVENTIONS = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__DECISION = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION__TEXT = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Committee Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Committee Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_DECISION_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.InventionImpl <em>Invention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.InventionImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInvention()
	 * @generated
	 */
	int INVENTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__NUMBER = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Disclosed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__DISCLOSED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__THEME = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inventors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__INVENTORS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__DECISION = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Filings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__FILINGS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION__CONFIDENTIAL = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Invention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Invention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTION_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.InventorShareImpl <em>Inventor Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.InventorShareImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInventorShare()
	 * @generated
	 */
	int INVENTOR_SHARE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__PERSON = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__ORGANIZATION = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__SHARE = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE__PARTS = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Inventor Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Inventor Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTOR_SHARE_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.FilingImpl <em>Filing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.FilingImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFiling()
	 * @generated
	 */
	int FILING = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ROUTE = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__COUNTRY = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__NUMBER = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__FILED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PUBLISHED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Registered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__REGISTERED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__REGISTRATION_NUMBER = HyokaPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ENDED_ON = HyokaPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__STATE = HyokaPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__FAMILY = HyokaPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.LicenceImpl <em>Licence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.LicenceImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getLicence()
	 * @generated
	 */
	int LICENCE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__KIND = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Licensee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__LICENSEE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inventions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__INVENTIONS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__AGREED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ENDS_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__APPROVED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Technology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__TECHNOLOGY = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__CONFIDENTIAL = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Licence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Licence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.PublicationImpl <em>Publication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.PublicationImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__AUTHORS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Journal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__JOURNAL = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__DOI = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REVIEWED = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.StandardsContributionImpl <em>Standards Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.StandardsContributionImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getStandardsContribution()
	 * @generated
	 */
	int STANDARDS_CONTRIBUTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__BODY = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__DOCUMENT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__STATE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION__TEXT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Standards Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Standards Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARDS_CONTRIBUTION_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.ProductImpl <em>Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.ProductImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getProduct()
	 * @generated
	 */
	int PRODUCT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Company</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__COMPANY = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__SINCE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__TEXT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.DutyTemplateImpl <em>Duty Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.DutyTemplateImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDutyTemplate()
	 * @generated
	 */
	int DUTY_TEMPLATE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__AGENCY = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contract Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__CONTRACT_VERSION = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__EVENT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__BASIS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__AMOUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__FORM = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reminder Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__REMINDER_DAYS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__SOURCE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE__CONFIRMED = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Duty Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Duty Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_TEMPLATE_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.impl.DutyImpl <em>Duty</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.impl.DutyImpl
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDuty()
	 * @generated
	 */
	int DUTY = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__TEMPLATE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__SUBJECT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__ORGANIZATION = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__STARTED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__DONE_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Waived Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY__WAIVED_BECAUSE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Duty</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Duty</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUTY_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.PartyState <em>Party State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.PartyState
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPartyState()
	 * @generated
	 */
	int PARTY_STATE = 19;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.PartyRole <em>Party Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.PartyRole
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPartyRole()
	 * @generated
	 */
	int PARTY_ROLE = 20;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.ClauseState <em>Clause State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.ClauseState
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClauseState()
	 * @generated
	 */
	int CLAUSE_STATE = 21;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.Evidence <em>Evidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.Evidence
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 22;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.InventionDecision <em>Invention Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.InventionDecision
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInventionDecision()
	 * @generated
	 */
	int INVENTION_DECISION = 23;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.FilingRoute <em>Filing Route</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.FilingRoute
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFilingRoute()
	 * @generated
	 */
	int FILING_ROUTE = 24;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.FilingState <em>Filing State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.FilingState
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFilingState()
	 * @generated
	 */
	int FILING_STATE = 25;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.LicenceKind <em>Licence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.LicenceKind
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getLicenceKind()
	 * @generated
	 */
	int LICENCE_KIND = 26;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.DutyEvent <em>Duty Event</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.DutyEvent
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDutyEvent()
	 * @generated
	 */
	int DUTY_EVENT = 27;

	/**
	 * The meta object id for the '{@link org.hyoka.model.ip.DueBasis <em>Due Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.ip.DueBasis
	 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDueBasis()
	 * @generated
	 */
	int DUE_BASIS = 28;


	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.IpManagement <em>Management</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management</em>'.
	 * @see org.hyoka.model.ip.IpManagement
	 * @generated
	 */
	EClass getIpManagement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getPolicies()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getAgreements()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getCommittees <em>Committees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Committees</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getCommittees()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Committees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getInventions <em>Inventions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inventions</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getInventions()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Inventions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getLicences <em>Licences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Licences</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getLicences()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Licences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getPublications <em>Publications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Publications</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getPublications()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Publications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getStandards <em>Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Standards</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getStandards()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Standards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getProducts <em>Products</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Products</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getProducts()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Products();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getDutyTemplates <em>Duty Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Duty Templates</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getDutyTemplates()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_DutyTemplates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getDuties <em>Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Duties</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getDuties()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Duties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpManagement#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.hyoka.model.ip.IpManagement#getTopics()
	 * @see #getIpManagement()
	 * @generated
	 */
	EReference getIpManagement_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpManagement#isRegisterKept <em>Register Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register Kept</em>'.
	 * @see org.hyoka.model.ip.IpManagement#isRegisterKept()
	 * @see #getIpManagement()
	 * @generated
	 */
	EAttribute getIpManagement_RegisterKept();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.IpPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.hyoka.model.ip.IpPolicy
	 * @generated
	 */
	EClass getIpPolicy();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.IpPolicy#getAdoptedBy <em>Adopted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Adopted By</em>'.
	 * @see org.hyoka.model.ip.IpPolicy#getAdoptedBy()
	 * @see #getIpPolicy()
	 * @generated
	 */
	EReference getIpPolicy_AdoptedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpPolicy#getAdoptedOn <em>Adopted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted On</em>'.
	 * @see org.hyoka.model.ip.IpPolicy#getAdoptedOn()
	 * @see #getIpPolicy()
	 * @generated
	 */
	EAttribute getIpPolicy_AdoptedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpPolicy#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Covers</em>'.
	 * @see org.hyoka.model.ip.IpPolicy#getCovers()
	 * @see #getIpPolicy()
	 * @generated
	 */
	EAttribute getIpPolicy_Covers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpPolicy#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.hyoka.model.ip.IpPolicy#getClauses()
	 * @see #getIpPolicy()
	 * @generated
	 */
	EReference getIpPolicy_Clauses();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.ip.IpPolicy#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.hyoka.model.ip.IpPolicy#getDocuments()
	 * @see #getIpPolicy()
	 * @generated
	 */
	EReference getIpPolicy_Documents();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.IpAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.hyoka.model.ip.IpAgreement
	 * @generated
	 */
	EClass getIpAgreement();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.IpAgreement#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Policy</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getPolicy()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Policy();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.ip.IpAgreement#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getItems()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Items();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.IpAgreement#getSecretariat <em>Secretariat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Secretariat</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getSecretariat()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Secretariat();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpAgreement#getEffectiveFrom <em>Effective From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective From</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getEffectiveFrom()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EAttribute getIpAgreement_EffectiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpAgreement#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getExpiresOn()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EAttribute getIpAgreement_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpAgreement#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#isConfidential()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EAttribute getIpAgreement_Confidential();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpAgreement#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parties</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getParties()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Parties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpAgreement#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getVersions()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Versions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpAgreement#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getClauses()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Clauses();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.ip.IpAgreement#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.hyoka.model.ip.IpAgreement#getDocuments()
	 * @see #getIpAgreement()
	 * @generated
	 */
	EReference getIpAgreement_Documents();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.AgreementParty <em>Agreement Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Party</em>'.
	 * @see org.hyoka.model.ip.AgreementParty
	 * @generated
	 */
	EClass getAgreementParty();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.AgreementParty#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getOrganization()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EReference getAgreementParty_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getLabel()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getInstitutions <em>Institutions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Institutions</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getInstitutions()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_Institutions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getRole()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getState()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getSignedOn()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementParty#getLeftOn <em>Left On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left On</em>'.
	 * @see org.hyoka.model.ip.AgreementParty#getLeftOn()
	 * @see #getAgreementParty()
	 * @generated
	 */
	EAttribute getAgreementParty_LeftOn();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.AgreementVersion <em>Agreement Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Version</em>'.
	 * @see org.hyoka.model.ip.AgreementVersion
	 * @generated
	 */
	EClass getAgreementVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementVersion#getConcludedOn <em>Concluded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concluded On</em>'.
	 * @see org.hyoka.model.ip.AgreementVersion#getConcludedOn()
	 * @see #getAgreementVersion()
	 * @generated
	 */
	EAttribute getAgreementVersion_ConcludedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.AgreementVersion#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changes</em>'.
	 * @see org.hyoka.model.ip.AgreementVersion#getChanges()
	 * @see #getAgreementVersion()
	 * @generated
	 */
	EAttribute getAgreementVersion_Changes();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.AgreementVersion#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.hyoka.model.ip.AgreementVersion#getDocument()
	 * @see #getAgreementVersion()
	 * @generated
	 */
	EReference getAgreementVersion_Document();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.ClauseTopic <em>Clause Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause Topic</em>'.
	 * @see org.hyoka.model.ip.ClauseTopic
	 * @generated
	 */
	EClass getClauseTopic();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.ClauseTopic#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.ip.ClauseTopic#getNumber()
	 * @see #getClauseTopic()
	 * @generated
	 */
	EAttribute getClauseTopic_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.ClauseTopic#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.hyoka.model.ip.ClauseTopic#getGuidance()
	 * @see #getClauseTopic()
	 * @generated
	 */
	EAttribute getClauseTopic_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.ClauseTopic#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.hyoka.model.ip.ClauseTopic#getEvidence()
	 * @see #getClauseTopic()
	 * @generated
	 */
	EAttribute getClauseTopic_Evidence();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause</em>'.
	 * @see org.hyoka.model.ip.Clause
	 * @generated
	 */
	EClass getClause();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Clause#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Topic</em>'.
	 * @see org.hyoka.model.ip.Clause#getTopic()
	 * @see #getClause()
	 * @generated
	 */
	EReference getClause_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Clause#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.ip.Clause#getState()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Clause#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.ip.Clause#getText()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.IpCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee</em>'.
	 * @see org.hyoka.model.ip.IpCommittee
	 * @generated
	 */
	EClass getIpCommittee();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpCommittee#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.hyoka.model.ip.IpCommittee#getMembers()
	 * @see #getIpCommittee()
	 * @generated
	 */
	EReference getIpCommittee_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpCommittee#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.hyoka.model.ip.IpCommittee#getMeetings()
	 * @see #getIpCommittee()
	 * @generated
	 */
	EReference getIpCommittee_Meetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.IpCommittee#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.hyoka.model.ip.IpCommittee#getDecisions()
	 * @see #getIpCommittee()
	 * @generated
	 */
	EReference getIpCommittee_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.IpCommittee#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rules</em>'.
	 * @see org.hyoka.model.ip.IpCommittee#getRules()
	 * @see #getIpCommittee()
	 * @generated
	 */
	EAttribute getIpCommittee_Rules();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.CommitteeMember <em>Committee Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee Member</em>'.
	 * @see org.hyoka.model.ip.CommitteeMember
	 * @generated
	 */
	EClass getCommitteeMember();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.CommitteeMember#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.hyoka.model.ip.CommitteeMember#getPerson()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EReference getCommitteeMember_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeMember#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.ip.CommitteeMember#getLabel()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeMember#isChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chair</em>'.
	 * @see org.hyoka.model.ip.CommitteeMember#isChair()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeMember#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats</em>'.
	 * @see org.hyoka.model.ip.CommitteeMember#getSeats()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Seats();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.CommitteeDecision <em>Committee Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee Decision</em>'.
	 * @see org.hyoka.model.ip.CommitteeDecision
	 * @generated
	 */
	EClass getCommitteeDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.hyoka.model.ip.CommitteeDecision#getDecidedOn()
	 * @see #getCommitteeDecision()
	 * @generated
	 */
	EAttribute getCommitteeDecision_DecidedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.ip.CommitteeDecision#getInventions <em>Inventions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inventions</em>'.
	 * @see org.hyoka.model.ip.CommitteeDecision#getInventions()
	 * @see #getCommitteeDecision()
	 * @generated
	 */
	EReference getCommitteeDecision_Inventions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeDecision#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.hyoka.model.ip.CommitteeDecision#getDecision()
	 * @see #getCommitteeDecision()
	 * @generated
	 */
	EAttribute getCommitteeDecision_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.CommitteeDecision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.ip.CommitteeDecision#getText()
	 * @see #getCommitteeDecision()
	 * @generated
	 */
	EAttribute getCommitteeDecision_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Invention <em>Invention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Invention</em>'.
	 * @see org.hyoka.model.ip.Invention
	 * @generated
	 */
	EClass getInvention();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Invention#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.ip.Invention#getNumber()
	 * @see #getInvention()
	 * @generated
	 */
	EAttribute getInvention_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Invention#getDisclosedOn <em>Disclosed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disclosed On</em>'.
	 * @see org.hyoka.model.ip.Invention#getDisclosedOn()
	 * @see #getInvention()
	 * @generated
	 */
	EAttribute getInvention_DisclosedOn();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Invention#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Theme</em>'.
	 * @see org.hyoka.model.ip.Invention#getTheme()
	 * @see #getInvention()
	 * @generated
	 */
	EReference getInvention_Theme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.Invention#getInventors <em>Inventors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inventors</em>'.
	 * @see org.hyoka.model.ip.Invention#getInventors()
	 * @see #getInvention()
	 * @generated
	 */
	EReference getInvention_Inventors();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Invention#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.hyoka.model.ip.Invention#getDecision()
	 * @see #getInvention()
	 * @generated
	 */
	EAttribute getInvention_Decision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.ip.Invention#getFilings <em>Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Filings</em>'.
	 * @see org.hyoka.model.ip.Invention#getFilings()
	 * @see #getInvention()
	 * @generated
	 */
	EReference getInvention_Filings();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Invention#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.hyoka.model.ip.Invention#isConfidential()
	 * @see #getInvention()
	 * @generated
	 */
	EAttribute getInvention_Confidential();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.InventorShare <em>Inventor Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inventor Share</em>'.
	 * @see org.hyoka.model.ip.InventorShare
	 * @generated
	 */
	EClass getInventorShare();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.InventorShare#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.hyoka.model.ip.InventorShare#getPerson()
	 * @see #getInventorShare()
	 * @generated
	 */
	EReference getInventorShare_Person();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.InventorShare#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.ip.InventorShare#getOrganization()
	 * @see #getInventorShare()
	 * @generated
	 */
	EReference getInventorShare_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.InventorShare#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.hyoka.model.ip.InventorShare#getShare()
	 * @see #getInventorShare()
	 * @generated
	 */
	EAttribute getInventorShare_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.InventorShare#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parts</em>'.
	 * @see org.hyoka.model.ip.InventorShare#getParts()
	 * @see #getInventorShare()
	 * @generated
	 */
	EAttribute getInventorShare_Parts();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing</em>'.
	 * @see org.hyoka.model.ip.Filing
	 * @generated
	 */
	EClass getFiling();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getRoute <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Route</em>'.
	 * @see org.hyoka.model.ip.Filing#getRoute()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Route();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.hyoka.model.ip.Filing#getCountry()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.ip.Filing#getNumber()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getFiledOn <em>Filed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filed On</em>'.
	 * @see org.hyoka.model.ip.Filing#getFiledOn()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_FiledOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.hyoka.model.ip.Filing#getPublishedOn()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getRegisteredOn <em>Registered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registered On</em>'.
	 * @see org.hyoka.model.ip.Filing#getRegisteredOn()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_RegisteredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see org.hyoka.model.ip.Filing#getRegistrationNumber()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_RegistrationNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.hyoka.model.ip.Filing#getEndedOn()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.ip.Filing#getState()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Filing#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.hyoka.model.ip.Filing#getFamily()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Family();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Licence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Licence</em>'.
	 * @see org.hyoka.model.ip.Licence
	 * @generated
	 */
	EClass getLicence();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.ip.Licence#getKind()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Licence#getLicensee <em>Licensee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Licensee</em>'.
	 * @see org.hyoka.model.ip.Licence#getLicensee()
	 * @see #getLicence()
	 * @generated
	 */
	EReference getLicence_Licensee();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.ip.Licence#getInventions <em>Inventions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inventions</em>'.
	 * @see org.hyoka.model.ip.Licence#getInventions()
	 * @see #getLicence()
	 * @generated
	 */
	EReference getLicence_Inventions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#getAgreedOn <em>Agreed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed On</em>'.
	 * @see org.hyoka.model.ip.Licence#getAgreedOn()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_AgreedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.hyoka.model.ip.Licence#getEndsOn()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.hyoka.model.ip.Licence#getApprovedOn()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_ApprovedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#getTechnology <em>Technology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technology</em>'.
	 * @see org.hyoka.model.ip.Licence#getTechnology()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_Technology();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Licence#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.hyoka.model.ip.Licence#isConfidential()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_Confidential();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Publication</em>'.
	 * @see org.hyoka.model.ip.Publication
	 * @generated
	 */
	EClass getPublication();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Publication#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authors</em>'.
	 * @see org.hyoka.model.ip.Publication#getAuthors()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Publication#getJournal <em>Journal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Journal</em>'.
	 * @see org.hyoka.model.ip.Publication#getJournal()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Journal();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Publication#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.hyoka.model.ip.Publication#getPublishedOn()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Publication#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.hyoka.model.ip.Publication#getDoi()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Publication#isReviewed <em>Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed</em>'.
	 * @see org.hyoka.model.ip.Publication#isReviewed()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Reviewed();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.StandardsContribution <em>Standards Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standards Contribution</em>'.
	 * @see org.hyoka.model.ip.StandardsContribution
	 * @generated
	 */
	EClass getStandardsContribution();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.StandardsContribution#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.hyoka.model.ip.StandardsContribution#getBody()
	 * @see #getStandardsContribution()
	 * @generated
	 */
	EAttribute getStandardsContribution_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.StandardsContribution#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.hyoka.model.ip.StandardsContribution#getDocument()
	 * @see #getStandardsContribution()
	 * @generated
	 */
	EAttribute getStandardsContribution_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.StandardsContribution#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.ip.StandardsContribution#getState()
	 * @see #getStandardsContribution()
	 * @generated
	 */
	EAttribute getStandardsContribution_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.StandardsContribution#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.ip.StandardsContribution#getText()
	 * @see #getStandardsContribution()
	 * @generated
	 */
	EAttribute getStandardsContribution_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Product <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product</em>'.
	 * @see org.hyoka.model.ip.Product
	 * @generated
	 */
	EClass getProduct();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Product#getCompany <em>Company</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Company</em>'.
	 * @see org.hyoka.model.ip.Product#getCompany()
	 * @see #getProduct()
	 * @generated
	 */
	EReference getProduct_Company();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Product#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.hyoka.model.ip.Product#getSince()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Product#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.ip.Product#getText()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.DutyTemplate <em>Duty Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duty Template</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate
	 * @generated
	 */
	EClass getDutyTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getAgency()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getContractVersion <em>Contract Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract Version</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getContractVersion()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_ContractVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getEvent()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getBasis()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getAmount()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getForm()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getReminderDays <em>Reminder Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminder Days</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getReminderDays()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_ReminderDays();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#getSource()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.DutyTemplate#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.hyoka.model.ip.DutyTemplate#isConfirmed()
	 * @see #getDutyTemplate()
	 * @generated
	 */
	EAttribute getDutyTemplate_Confirmed();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.ip.Duty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duty</em>'.
	 * @see org.hyoka.model.ip.Duty
	 * @generated
	 */
	EClass getDuty();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Duty#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Template</em>'.
	 * @see org.hyoka.model.ip.Duty#getTemplate()
	 * @see #getDuty()
	 * @generated
	 */
	EReference getDuty_Template();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Duty#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.hyoka.model.ip.Duty#getSubject()
	 * @see #getDuty()
	 * @generated
	 */
	EReference getDuty_Subject();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.ip.Duty#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.ip.Duty#getOrganization()
	 * @see #getDuty()
	 * @generated
	 */
	EReference getDuty_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Duty#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.hyoka.model.ip.Duty#getStartedOn()
	 * @see #getDuty()
	 * @generated
	 */
	EAttribute getDuty_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Duty#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.hyoka.model.ip.Duty#getDoneOn()
	 * @see #getDuty()
	 * @generated
	 */
	EAttribute getDuty_DoneOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.ip.Duty#getWaivedBecause <em>Waived Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waived Because</em>'.
	 * @see org.hyoka.model.ip.Duty#getWaivedBecause()
	 * @see #getDuty()
	 * @generated
	 */
	EAttribute getDuty_WaivedBecause();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.PartyState <em>Party State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Party State</em>'.
	 * @see org.hyoka.model.ip.PartyState
	 * @generated
	 */
	EEnum getPartyState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.PartyRole <em>Party Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Party Role</em>'.
	 * @see org.hyoka.model.ip.PartyRole
	 * @generated
	 */
	EEnum getPartyRole();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.ClauseState <em>Clause State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clause State</em>'.
	 * @see org.hyoka.model.ip.ClauseState
	 * @generated
	 */
	EEnum getClauseState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence</em>'.
	 * @see org.hyoka.model.ip.Evidence
	 * @generated
	 */
	EEnum getEvidence();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.InventionDecision <em>Invention Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Invention Decision</em>'.
	 * @see org.hyoka.model.ip.InventionDecision
	 * @generated
	 */
	EEnum getInventionDecision();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.FilingRoute <em>Filing Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Filing Route</em>'.
	 * @see org.hyoka.model.ip.FilingRoute
	 * @generated
	 */
	EEnum getFilingRoute();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.FilingState <em>Filing State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Filing State</em>'.
	 * @see org.hyoka.model.ip.FilingState
	 * @generated
	 */
	EEnum getFilingState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.LicenceKind <em>Licence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Licence Kind</em>'.
	 * @see org.hyoka.model.ip.LicenceKind
	 * @generated
	 */
	EEnum getLicenceKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.DutyEvent <em>Duty Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Duty Event</em>'.
	 * @see org.hyoka.model.ip.DutyEvent
	 * @generated
	 */
	EEnum getDutyEvent();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.ip.DueBasis <em>Due Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Due Basis</em>'.
	 * @see org.hyoka.model.ip.DueBasis
	 * @generated
	 */
	EEnum getDueBasis();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	IpFactory getIpFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.IpManagementImpl <em>Management</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.IpManagementImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpManagement()
		 * @generated
		 */
		EClass IP_MANAGEMENT = eINSTANCE.getIpManagement();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__POLICIES = eINSTANCE.getIpManagement_Policies();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__AGREEMENTS = eINSTANCE.getIpManagement_Agreements();

		/**
		 * The meta object literal for the '<em><b>Committees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__COMMITTEES = eINSTANCE.getIpManagement_Committees();

		/**
		 * The meta object literal for the '<em><b>Inventions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__INVENTIONS = eINSTANCE.getIpManagement_Inventions();

		/**
		 * The meta object literal for the '<em><b>Licences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__LICENCES = eINSTANCE.getIpManagement_Licences();

		/**
		 * The meta object literal for the '<em><b>Publications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__PUBLICATIONS = eINSTANCE.getIpManagement_Publications();

		/**
		 * The meta object literal for the '<em><b>Standards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__STANDARDS = eINSTANCE.getIpManagement_Standards();

		/**
		 * The meta object literal for the '<em><b>Products</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__PRODUCTS = eINSTANCE.getIpManagement_Products();

		/**
		 * The meta object literal for the '<em><b>Duty Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__DUTY_TEMPLATES = eINSTANCE.getIpManagement_DutyTemplates();

		/**
		 * The meta object literal for the '<em><b>Duties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__DUTIES = eINSTANCE.getIpManagement_Duties();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_MANAGEMENT__TOPICS = eINSTANCE.getIpManagement_Topics();

		/**
		 * The meta object literal for the '<em><b>Register Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_MANAGEMENT__REGISTER_KEPT = eINSTANCE.getIpManagement_RegisterKept();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.IpPolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.IpPolicyImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpPolicy()
		 * @generated
		 */
		EClass IP_POLICY = eINSTANCE.getIpPolicy();

		/**
		 * The meta object literal for the '<em><b>Adopted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_POLICY__ADOPTED_BY = eINSTANCE.getIpPolicy_AdoptedBy();

		/**
		 * The meta object literal for the '<em><b>Adopted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_POLICY__ADOPTED_ON = eINSTANCE.getIpPolicy_AdoptedOn();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_POLICY__COVERS = eINSTANCE.getIpPolicy_Covers();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_POLICY__CLAUSES = eINSTANCE.getIpPolicy_Clauses();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_POLICY__DOCUMENTS = eINSTANCE.getIpPolicy_Documents();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.IpAgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.IpAgreementImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpAgreement()
		 * @generated
		 */
		EClass IP_AGREEMENT = eINSTANCE.getIpAgreement();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__POLICY = eINSTANCE.getIpAgreement_Policy();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__ITEMS = eINSTANCE.getIpAgreement_Items();

		/**
		 * The meta object literal for the '<em><b>Secretariat</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__SECRETARIAT = eINSTANCE.getIpAgreement_Secretariat();

		/**
		 * The meta object literal for the '<em><b>Effective From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_AGREEMENT__EFFECTIVE_FROM = eINSTANCE.getIpAgreement_EffectiveFrom();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_AGREEMENT__EXPIRES_ON = eINSTANCE.getIpAgreement_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_AGREEMENT__CONFIDENTIAL = eINSTANCE.getIpAgreement_Confidential();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__PARTIES = eINSTANCE.getIpAgreement_Parties();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__VERSIONS = eINSTANCE.getIpAgreement_Versions();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__CLAUSES = eINSTANCE.getIpAgreement_Clauses();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_AGREEMENT__DOCUMENTS = eINSTANCE.getIpAgreement_Documents();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.AgreementPartyImpl <em>Agreement Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.AgreementPartyImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getAgreementParty()
		 * @generated
		 */
		EClass AGREEMENT_PARTY = eINSTANCE.getAgreementParty();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_PARTY__ORGANIZATION = eINSTANCE.getAgreementParty_Organization();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__LABEL = eINSTANCE.getAgreementParty_Label();

		/**
		 * The meta object literal for the '<em><b>Institutions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__INSTITUTIONS = eINSTANCE.getAgreementParty_Institutions();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__ROLE = eINSTANCE.getAgreementParty_Role();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__STATE = eINSTANCE.getAgreementParty_State();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__SIGNED_ON = eINSTANCE.getAgreementParty_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Left On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_PARTY__LEFT_ON = eINSTANCE.getAgreementParty_LeftOn();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.AgreementVersionImpl <em>Agreement Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.AgreementVersionImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getAgreementVersion()
		 * @generated
		 */
		EClass AGREEMENT_VERSION = eINSTANCE.getAgreementVersion();

		/**
		 * The meta object literal for the '<em><b>Concluded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_VERSION__CONCLUDED_ON = eINSTANCE.getAgreementVersion_ConcludedOn();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_VERSION__CHANGES = eINSTANCE.getAgreementVersion_Changes();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_VERSION__DOCUMENT = eINSTANCE.getAgreementVersion_Document();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.ClauseTopicImpl <em>Clause Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.ClauseTopicImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClauseTopic()
		 * @generated
		 */
		EClass CLAUSE_TOPIC = eINSTANCE.getClauseTopic();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TOPIC__NUMBER = eINSTANCE.getClauseTopic_Number();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TOPIC__GUIDANCE = eINSTANCE.getClauseTopic_Guidance();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TOPIC__EVIDENCE = eINSTANCE.getClauseTopic_Evidence();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.ClauseImpl <em>Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.ClauseImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClause()
		 * @generated
		 */
		EClass CLAUSE = eINSTANCE.getClause();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE__TOPIC = eINSTANCE.getClause_Topic();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__STATE = eINSTANCE.getClause_State();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__TEXT = eINSTANCE.getClause_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.IpCommitteeImpl <em>Committee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.IpCommitteeImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getIpCommittee()
		 * @generated
		 */
		EClass IP_COMMITTEE = eINSTANCE.getIpCommittee();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_COMMITTEE__MEMBERS = eINSTANCE.getIpCommittee_Members();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_COMMITTEE__MEETINGS = eINSTANCE.getIpCommittee_Meetings();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_COMMITTEE__DECISIONS = eINSTANCE.getIpCommittee_Decisions();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_COMMITTEE__RULES = eINSTANCE.getIpCommittee_Rules();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.CommitteeMemberImpl <em>Committee Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.CommitteeMemberImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getCommitteeMember()
		 * @generated
		 */
		EClass COMMITTEE_MEMBER = eINSTANCE.getCommitteeMember();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_MEMBER__PERSON = eINSTANCE.getCommitteeMember_Person();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__LABEL = eINSTANCE.getCommitteeMember_Label();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__CHAIR = eINSTANCE.getCommitteeMember_Chair();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__SEATS = eINSTANCE.getCommitteeMember_Seats();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl <em>Committee Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.CommitteeDecisionImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getCommitteeDecision()
		 * @generated
		 */
		EClass COMMITTEE_DECISION = eINSTANCE.getCommitteeDecision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_DECISION__DECIDED_ON = eINSTANCE.getCommitteeDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Inventions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_DECISION__INVENTIONS = eINSTANCE.getCommitteeDecision_Inventions();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_DECISION__DECISION = eINSTANCE.getCommitteeDecision_Decision();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_DECISION__TEXT = eINSTANCE.getCommitteeDecision_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.InventionImpl <em>Invention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.InventionImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInvention()
		 * @generated
		 */
		EClass INVENTION = eINSTANCE.getInvention();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTION__NUMBER = eINSTANCE.getInvention_Number();

		/**
		 * The meta object literal for the '<em><b>Disclosed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTION__DISCLOSED_ON = eINSTANCE.getInvention_DisclosedOn();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTION__THEME = eINSTANCE.getInvention_Theme();

		/**
		 * The meta object literal for the '<em><b>Inventors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTION__INVENTORS = eINSTANCE.getInvention_Inventors();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTION__DECISION = eINSTANCE.getInvention_Decision();

		/**
		 * The meta object literal for the '<em><b>Filings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTION__FILINGS = eINSTANCE.getInvention_Filings();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTION__CONFIDENTIAL = eINSTANCE.getInvention_Confidential();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.InventorShareImpl <em>Inventor Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.InventorShareImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInventorShare()
		 * @generated
		 */
		EClass INVENTOR_SHARE = eINSTANCE.getInventorShare();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTOR_SHARE__PERSON = eINSTANCE.getInventorShare_Person();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTOR_SHARE__ORGANIZATION = eINSTANCE.getInventorShare_Organization();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTOR_SHARE__SHARE = eINSTANCE.getInventorShare_Share();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTOR_SHARE__PARTS = eINSTANCE.getInventorShare_Parts();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.FilingImpl <em>Filing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.FilingImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFiling()
		 * @generated
		 */
		EClass FILING = eINSTANCE.getFiling();

		/**
		 * The meta object literal for the '<em><b>Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__ROUTE = eINSTANCE.getFiling_Route();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__COUNTRY = eINSTANCE.getFiling_Country();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__NUMBER = eINSTANCE.getFiling_Number();

		/**
		 * The meta object literal for the '<em><b>Filed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__FILED_ON = eINSTANCE.getFiling_FiledOn();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__PUBLISHED_ON = eINSTANCE.getFiling_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Registered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__REGISTERED_ON = eINSTANCE.getFiling_RegisteredOn();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__REGISTRATION_NUMBER = eINSTANCE.getFiling_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__ENDED_ON = eINSTANCE.getFiling_EndedOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__STATE = eINSTANCE.getFiling_State();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__FAMILY = eINSTANCE.getFiling_Family();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.LicenceImpl <em>Licence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.LicenceImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getLicence()
		 * @generated
		 */
		EClass LICENCE = eINSTANCE.getLicence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__KIND = eINSTANCE.getLicence_Kind();

		/**
		 * The meta object literal for the '<em><b>Licensee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LICENCE__LICENSEE = eINSTANCE.getLicence_Licensee();

		/**
		 * The meta object literal for the '<em><b>Inventions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LICENCE__INVENTIONS = eINSTANCE.getLicence_Inventions();

		/**
		 * The meta object literal for the '<em><b>Agreed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__AGREED_ON = eINSTANCE.getLicence_AgreedOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__ENDS_ON = eINSTANCE.getLicence_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__APPROVED_ON = eINSTANCE.getLicence_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Technology</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__TECHNOLOGY = eINSTANCE.getLicence_Technology();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__CONFIDENTIAL = eINSTANCE.getLicence_Confidential();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.PublicationImpl <em>Publication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.PublicationImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPublication()
		 * @generated
		 */
		EClass PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__AUTHORS = eINSTANCE.getPublication_Authors();

		/**
		 * The meta object literal for the '<em><b>Journal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__JOURNAL = eINSTANCE.getPublication_Journal();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PUBLISHED_ON = eINSTANCE.getPublication_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__DOI = eINSTANCE.getPublication_Doi();

		/**
		 * The meta object literal for the '<em><b>Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__REVIEWED = eINSTANCE.getPublication_Reviewed();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.StandardsContributionImpl <em>Standards Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.StandardsContributionImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getStandardsContribution()
		 * @generated
		 */
		EClass STANDARDS_CONTRIBUTION = eINSTANCE.getStandardsContribution();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARDS_CONTRIBUTION__BODY = eINSTANCE.getStandardsContribution_Body();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARDS_CONTRIBUTION__DOCUMENT = eINSTANCE.getStandardsContribution_Document();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARDS_CONTRIBUTION__STATE = eINSTANCE.getStandardsContribution_State();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARDS_CONTRIBUTION__TEXT = eINSTANCE.getStandardsContribution_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.ProductImpl <em>Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.ProductImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getProduct()
		 * @generated
		 */
		EClass PRODUCT = eINSTANCE.getProduct();

		/**
		 * The meta object literal for the '<em><b>Company</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCT__COMPANY = eINSTANCE.getProduct_Company();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__SINCE = eINSTANCE.getProduct_Since();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__TEXT = eINSTANCE.getProduct_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.DutyTemplateImpl <em>Duty Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.DutyTemplateImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDutyTemplate()
		 * @generated
		 */
		EClass DUTY_TEMPLATE = eINSTANCE.getDutyTemplate();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__AGENCY = eINSTANCE.getDutyTemplate_Agency();

		/**
		 * The meta object literal for the '<em><b>Contract Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__CONTRACT_VERSION = eINSTANCE.getDutyTemplate_ContractVersion();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__EVENT = eINSTANCE.getDutyTemplate_Event();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__BASIS = eINSTANCE.getDutyTemplate_Basis();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__AMOUNT = eINSTANCE.getDutyTemplate_Amount();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__FORM = eINSTANCE.getDutyTemplate_Form();

		/**
		 * The meta object literal for the '<em><b>Reminder Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__REMINDER_DAYS = eINSTANCE.getDutyTemplate_ReminderDays();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__SOURCE = eINSTANCE.getDutyTemplate_Source();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY_TEMPLATE__CONFIRMED = eINSTANCE.getDutyTemplate_Confirmed();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.impl.DutyImpl <em>Duty</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.impl.DutyImpl
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDuty()
		 * @generated
		 */
		EClass DUTY = eINSTANCE.getDuty();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUTY__TEMPLATE = eINSTANCE.getDuty_Template();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUTY__SUBJECT = eINSTANCE.getDuty_Subject();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUTY__ORGANIZATION = eINSTANCE.getDuty_Organization();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY__STARTED_ON = eINSTANCE.getDuty_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY__DONE_ON = eINSTANCE.getDuty_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Waived Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUTY__WAIVED_BECAUSE = eINSTANCE.getDuty_WaivedBecause();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.PartyState <em>Party State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.PartyState
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPartyState()
		 * @generated
		 */
		EEnum PARTY_STATE = eINSTANCE.getPartyState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.PartyRole <em>Party Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.PartyRole
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getPartyRole()
		 * @generated
		 */
		EEnum PARTY_ROLE = eINSTANCE.getPartyRole();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.ClauseState <em>Clause State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.ClauseState
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getClauseState()
		 * @generated
		 */
		EEnum CLAUSE_STATE = eINSTANCE.getClauseState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.Evidence <em>Evidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.Evidence
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getEvidence()
		 * @generated
		 */
		EEnum EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.InventionDecision <em>Invention Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.InventionDecision
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getInventionDecision()
		 * @generated
		 */
		EEnum INVENTION_DECISION = eINSTANCE.getInventionDecision();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.FilingRoute <em>Filing Route</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.FilingRoute
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFilingRoute()
		 * @generated
		 */
		EEnum FILING_ROUTE = eINSTANCE.getFilingRoute();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.FilingState <em>Filing State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.FilingState
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getFilingState()
		 * @generated
		 */
		EEnum FILING_STATE = eINSTANCE.getFilingState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.LicenceKind <em>Licence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.LicenceKind
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getLicenceKind()
		 * @generated
		 */
		EEnum LICENCE_KIND = eINSTANCE.getLicenceKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.DutyEvent <em>Duty Event</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.DutyEvent
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDutyEvent()
		 * @generated
		 */
		EEnum DUTY_EVENT = eINSTANCE.getDutyEvent();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.ip.DueBasis <em>Due Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.ip.DueBasis
		 * @see org.hyoka.model.ip.impl.IpPackageImpl#getDueBasis()
		 * @generated
		 */
		EEnum DUE_BASIS = eINSTANCE.getDueBasis();

	}

} //IpPackage
